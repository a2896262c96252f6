import { expect, test } from '@jest/globals';
import { asksForPage } from './page-request';

const asked = (method: string, headers: Record<string, string> = {}) =>
  asksForPage({ method, headers: new Headers(headers) });

test('a page is asked whatever the browser says of itself, or does not say', () => {
  expect(asked('GET')).toBe(true);
  expect(asked('HEAD')).toBe(true);
  expect(asked('GET', { 'Sec-Fetch-Dest': 'document' })).toBe(true);
  expect(asked('GET', { Accept: '*/*' })).toBe(true);
});

test('a move within the application is answered with data, also in a browser without Sec-Fetch-Dest', () => {
  expect(asked('GET', { RSC: '1' })).toBe(false);
  expect(asked('GET', { RSC: '1', 'Sec-Fetch-Dest': 'empty' })).toBe(false);
});

test('what is sent is never answered with a kept page', () => {
  expect(asked('POST')).toBe(false);
});
