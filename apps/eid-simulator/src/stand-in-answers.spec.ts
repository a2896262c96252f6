import { expect, test } from '@jest/globals';
import { decodeJwt } from 'jose';
import { dressRefreshToken, undressRefreshToken } from './stand-in-answers';

test('a refresh token reads as a JWT with its expiry, and comes back as it was', () => {
  const dressed = dressRefreshToken('opaque_-token', 1_800_000_000);
  expect(decodeJwt(dressed).exp).toBe(1_800_000_000);
  expect(undressRefreshToken(dressed)).toBe('opaque_-token');
});

test('a refresh token that was never dressed is left alone', () => {
  expect(undressRefreshToken('opaque_-token')).toBe('opaque_-token');
});
