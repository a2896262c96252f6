import { expect, test } from '@jest/globals';
import { pageKind } from './page-kind';

test.each([
  ['/fr', 'public'],
  ['/nl/procedures/change-of-address', 'public'],
  ['/de/check/K7QF', 'public'],
  ['/en/dossiers', 'personal'],
  ['/en/dossiers/1/form/home', 'personal'],
  ['/fr/start/terrace-permit', 'personal'],
  ['/nl/wallet/age-proof', 'ageProof'],
  ['/nl/wallet', 'public'],
  ['/', 'bare'],
  ['/sign-in/callback', 'bare'],
  ['/procedures', 'noLanguage'],
  ['/fra', 'noLanguage'],
])('%s is %s', (path, kind) => {
  expect(pageKind(path)).toBe(kind);
});
