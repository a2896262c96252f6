import { describe, expect, test } from '@jest/globals';
import { credentialIdOf, readAgeQuestion } from './age-question';

const token = { site_name: 'Shop', return_uri: 'https://shop.example/age', challenge: 'c1', state: 's1' };
const query = (claims: unknown, more: object[] = []) =>
  JSON.stringify({
    credentials: [{ id: 'age', format: 'mso_mdoc', meta: { doctype_value: 'eu.europa.ec.av.1' }, claims }, ...more],
  });
const ageOnly = [{ path: ['eu.europa.ec.av.1', 'age_over_18'] }];
const presentation = {
  ...{ response_type: 'vp_token', response_mode: 'direct_post', response_uri: 'https://shop.example/vp' },
  ...{ client_id: 'redirect_uri:https://shop.example/vp', nonce: 'n1', state: 's1', dcql_query: query(ageOnly) },
  client_metadata: JSON.stringify({ client_name: 'Shop' }),
};
const read = (fields: Record<string, string>) => readAgeQuestion(new URLSearchParams(fields).toString());

test('a site asks for a token: its name is what it says, its address is where the answer goes', () => {
  expect(read(token)).toEqual({
    ...{ way: 'token', siteName: 'Shop', site: 'https://shop.example', returnUri: 'https://shop.example/age' },
    ...{ challenge: 'c1', state: 's1' },
  });
});

test('a site asks the wallet itself, by OpenID4VP', () => {
  expect(read(presentation)).toMatchObject({ way: 'presentation', siteName: 'Shop', challenge: 'n1' });
  expect(credentialIdOf(new URLSearchParams(presentation).toString())).toBe('age');
});

test('a site without a name is called by its address, and a long name is cut', () => {
  expect(read({ ...token, site_name: ' ' })).toMatchObject({ siteName: 'shop.example' });
  expect(read({ ...token, site_name: 'x'.repeat(500) })).toMatchObject({ siteName: 'x'.repeat(60) });
});

describe('nothing is read from', () => {
  test.each<[string, Record<string, string>]>([
    ['an empty address', {}],
    ['an answer over http', { ...token, return_uri: 'http://shop.example/age' }],
    ['a script in the place of an address', { ...token, return_uri: 'javascript:alert(1)' }],
    ['an address with a user in it', { ...token, return_uri: 'https://bank.example@shop.example/age' }],
    ['a question without a challenge', { ...token, challenge: '' }],
    ['a challenge that is no token', { ...token, challenge: 'a b' }],
    [
      'a client that is not the address of the answer',
      { ...presentation, client_id: 'redirect_uri:https://other.example' },
    ],
    ['another way to answer', { ...presentation, response_mode: 'fragment' }],
    ['a query that is no JSON', { ...presentation, dcql_query: '{' }],
  ])('%s', (_what, fields) => {
    expect(read(fields)).toBe('unreadable');
  });
});

describe('refused as more than an age', () => {
  test.each([
    ['a second claim', query([...ageOnly, { path: ['eu.europa.ec.av.1', 'birth_date'] }])],
    ['another claim', query([{ path: ['eu.europa.ec.av.1', 'age_over_21'] }])],
    ['every claim there is', query(undefined)],
    ['a second document', query(ageOnly, [{ id: 'pid', format: 'dc+sd-jwt' }])],
    ['no document', JSON.stringify({ credentials: [] })],
    ['something that is no list', JSON.stringify({ credentials: { length: 1 } })],
  ])('%s', (_what, dcql_query) => {
    expect(read({ ...presentation, dcql_query })).toBe('beyondAge');
  });
});

test('on one’s own machine a site may answer without https', () => {
  expect(read({ ...token, return_uri: 'http://localhost:8140/age' })).toMatchObject({ site: 'http://localhost:8140' });
});
