import { expect, test } from '@jest/globals';
import { sameKeys } from '@gun/i18n';
import { dossiersDeskMessages } from './dossiers-desk-messages';

test('the desk says everything in the four languages, with the same arguments', () => {
  expect(sameKeys(dossiersDeskMessages)).toEqual([]);
});
