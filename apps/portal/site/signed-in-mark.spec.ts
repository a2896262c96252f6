/** @jest-environment jsdom */
import { beforeEach, expect, test } from '@jest/globals';
import { markSignedIn, signedInMark } from './signed-in-mark';

beforeEach(() => {
  markSignedIn('signedOut');
  sessionStorage.clear();
});

test('a page that was loaded anew knows that somebody signed in in this tab, and no more', () => {
  markSignedIn('signedIn');
  expect(signedInMark()).toBe('now');
  expect(Object.values({ ...sessionStorage })).toEqual(['true']);
  markSignedIn('unknown'); // as a new page begins
  expect(signedInMark()).toBe('before');
});

test.each(['signedOut', 'ended'])('it is forgotten once the session is %s', (phase) => {
  markSignedIn('signedIn');
  markSignedIn(phase);
  expect(signedInMark()).toBe('no');
});
