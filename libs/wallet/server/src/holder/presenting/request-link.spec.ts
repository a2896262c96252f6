import { expect, test } from '@jest/globals';
import { readRequestLink } from './request-link';

const parameters = 'client_id=x509_hash%3Aabc&request_uri=https%3A%2F%2Fsite.example%2F1';
const read = { clientId: 'x509_hash:abc', requestUri: 'https://site.example/1' };

test.each(['openid4vp://', 'haip-vp://', 'eudi-openid4vp://', 'https://portal.example/fr/wallet/present'])(
  'reads a link that begins with %s',
  (start) => {
    expect(readRequestLink(`${start}?${parameters}&request_uri_method=post`)).toMatchObject({
      ...read,
      method: 'post',
    });
    expect(readRequestLink(` ${start}?${parameters} `)).toMatchObject({ ...read, method: 'get' });
  },
);

test.each([
  ['of another page', `https://portal.example/fr/wallet?${parameters}`],
  ['of another scheme', `javascript:alert(1)?${parameters}`],
  ['without a client', 'openid4vp://?request_uri=https%3A%2F%2Fsite.example%2F1'],
  ['that says something twice', `openid4vp://?${parameters}&client_id=other`],
  ['with a request inside and outside', `openid4vp://?${parameters}&request=e30`],
  ['with a method that is none', `openid4vp://?${parameters}&request_uri_method=delete`],
  ['that is no link', 'hello'],
])('does not read a link %s', (_which, link) => expect(readRequestLink(link)).toBeUndefined());

test('reads a link that brings the signed request with it', () => {
  expect(readRequestLink('openid4vp://?client_id=x509_hash%3Aabc&request=a.b.c')).toMatchObject({ request: 'a.b.c' });
});
