import { expect, test } from '@jest/globals';
import { sameKeys } from '@gun/i18n';
import { walletDeskMessages } from './wallet-desk-messages';

test('the desk says everything about attestations in the four languages, with the same arguments', () => {
  expect(sameKeys(walletDeskMessages)).toEqual([]);
});
