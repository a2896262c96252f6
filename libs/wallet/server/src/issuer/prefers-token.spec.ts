import { expect, test } from '@jest/globals';
import { prefersToken } from './prefers-token';

test.each([
  ['application/jwt', true],
  ['application/jwt, application/json;q=0.9', true],
  ['application/json;q=0.5, application/jwt', true],
  ['Application/JWT ; q=1.0', true],
  ['application/jwt, application/json', false],
  ['application/json', false],
  ['application/json, application/jwt;q=0.5', false],
  ['application/jwt;q=0', false],
  ['*/*', false],
  ['', false],
  [undefined, false],
])('an Accept of %j wants a signed document: %s', (accept, wants) => {
  expect(prefersToken(accept)).toBe(wants);
});
