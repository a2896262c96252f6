import { expect, test } from '@jest/globals';
import { sameKeys } from '@gun/i18n';
import { dossiersMessages } from './dossiers-messages';

test('the dossier pages are complete in the four languages', () => {
  expect(sameKeys(dossiersMessages)).toEqual([]);
});
