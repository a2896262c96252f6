import { expect, test } from '@jest/globals';
import { sameKeys } from '@gun/i18n';
import { proceduresMessages } from './procedures-messages';

test('what stands around the questions is complete in the four languages', () => {
  expect(sameKeys(proceduresMessages)).toEqual([]);
});
