/** What we write, another implementation of RFC 9901 reads, and the other way round; and what is read in two ways is refused. */
import { describe, expect, test } from '@jest/globals';
import { SDJwtVcInstance } from '@sd-jwt/sd-jwt-vc';
import { createHash, generateKeyPairSync, randomBytes, sign, verify } from 'node:crypto';
import { concealClaims, joinSdJwt, type Claim } from './create-sd-jwt';
import { createJws, encodeJson } from './jws';
import { parseSdJwt } from './parse-sd-jwt';

const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
const signer = async (text: string | Uint8Array) =>
  sign('sha256', Buffer.from(text), { key: privateKey, dsaEncoding: 'ieee-p1363' });

const other = new SDJwtVcInstance({
  ...{ signAlg: 'ES256', hashAlg: 'sha-256' },
  hasher: async (text) =>
    createHash('sha256')
      .update(typeof text === 'string' ? text : Buffer.from(text))
      .digest(),
  saltGenerator: async () => randomBytes(16).toString('base64url'),
  signer: async (text) => (await signer(text)).toString('base64url'),
  verifier: async (text, signature) =>
    verify(
      'sha256',
      Buffer.from(text),
      { key: publicKey, dsaEncoding: 'ieee-p1363' },
      Buffer.from(signature, 'base64url'),
    ),
});

const claims: readonly Claim[] = [
  { path: ['issuing_authority'], value: 'Universiteit Gent', sd: 'never' },
  { path: ['achievement_title'], value: 'Master in de architectuur', sd: 'always' },
  { path: ['nationalities'], value: ['BE', 'FR'], sd: 'always' },
  { path: ['address', 'locality'], value: 'Namur', sd: 'always' },
  { path: ['address', 'country'], value: 'BE', sd: 'never' },
];
const registered = { iss: 'https://issuer.example', vct: 'urn:example:1', iat: 1_760_000_000 };

const issue = async (): Promise<string> => {
  const { payload, disclosures } = concealClaims(claims, registered);
  return joinSdJwt(await createJws({ typ: 'dc+sd-jwt' }, payload, signer), disclosures);
};
const read = (text: string) => {
  const parsed = parseSdJwt(text);
  if (parsed === undefined || parsed === 'altered') throw new Error(`${parsed}`);
  return parsed;
};

test('another implementation verifies what we write, and shows a part of it that we read', async () => {
  const issued = await issue();
  const { payload } = await other.verify(issued);
  expect(payload).toMatchObject({
    achievement_title: 'Master in de architectuur',
    address: { locality: 'Namur', country: 'BE' },
  });
  const presented = await other.present(issued, { address: { locality: true } } as never); // its types know no nesting
  const { claims: shown, disclosed } = read(presented);
  expect(disclosed).toEqual(['address.locality']);
  expect(shown).toEqual({
    ...registered,
    issuing_authority: 'Universiteit Gent',
    address: { locality: 'Namur', country: 'BE' },
  });
});

test('we read what another implementation writes, list items and nesting included', async () => {
  const payload = { ...registered, nationalities: ['BE', 'FR'], address: { locality: 'Namur' }, name: 'Camille' };
  const frame = { _sd: ['name', 'address'], address: { _sd: ['locality'] }, nationalities: { _sd: [0, 1] } };
  const issued = await other.issue(payload, frame as never); // its types know no registered claims here
  expect(read(issued).claims).toEqual(payload);
});

test('what is not shown is not there, and its hash says nothing', async () => {
  const [token] = (await issue()).split('~');
  const { claims: shown, disclosed } = read(`${token}~`);
  expect(shown).toEqual({ ...registered, issuing_authority: 'Universiteit Gent', address: { country: 'BE' } });
  expect(disclosed).toEqual([]);
});

test('each object hides how many of its claims are hidden', () => {
  const { payload } = concealClaims(claims, registered);
  expect(payload['_sd']).toHaveLength(4);
  expect(payload).toMatchObject({ address: { _sd: expect.any(Array) } });
});

describe('is refused', () => {
  const token = (payload: Record<string, unknown>) =>
    `${encodeJson({ alg: 'ES256', typ: 'dc+sd-jwt' })}.${encodeJson(payload)}.${'A'.repeat(86)}`;
  const disclosure = (...parts: unknown[]) => encodeJson(parts);
  const hash = (text: string) => createHash('sha256').update(text).digest('base64url');
  const name = disclosure('salt', 'name', 'Camille');

  test.each<[string, string, unknown]>([
    ['a disclosure that belongs nowhere', `${token({})}~${name}~`, 'altered'],
    ['a disclosure that comes twice', `${token({ _sd: [hash(name)] })}~${name}~${name}~`, 'altered'],
    ['a hash that comes twice', `${token({ _sd: [hash(name), hash(name)] })}~${name}~`, 'altered'],
    ['a claim that is there already', `${token({ name: 'Bram', _sd: [hash(name)] })}~${name}~`, 'altered'],
    ['a disclosure with a reserved name', `${token({})}~${disclosure('salt', '_sd', [])}~`, 'altered'],
    ['a disclosure that is no list', `${token({})}~${encodeJson({})}~`, 'altered'],
    ['a disclosure of four parts', `${token({})}~${disclosure('a', 'b', 'c', 'd')}~`, 'altered'],
    ['hashes that are no list', `${token({ _sd: 'a' })}~`, 'altered'],
    ['a reserved name in clear', `${token({ a: { '...': 'b' } })}~`, 'altered'],
    ['seven levels', `${token({ a: { a: { a: { a: { a: { a: { a: 1 } } } } } } })}~`, 'altered'],
    ['a list in a list, seven times', `${token({ a: [[[[[[[1]]]]]]] })}~`, 'altered'],
    ['another hash', `${token({ _sd_alg: 'sha-512' })}~`, undefined],
    ['a token alone', token({}), undefined],
    ['a hundred and one disclosures', `${token({})}~${'a~'.repeat(101)}`, undefined],
  ])('%s', (_what, text, answer) => expect(parseSdJwt(text)).toBe(answer));

  test('lists in lists without end, before they fill the stack', () => {
    const deep = '['.repeat(20_000) + ']'.repeat(20_000);
    const payload = Buffer.from(`{"a":${deep}}`).toString('base64url');
    const [header, , signature] = token({}).split('.');
    expect(parseSdJwt(`${header}.${payload}.${signature}~`)).toBe('altered');
  });

  test.each(['exp', 'cnf', 'vct', 'status', 'iss'])('%s behind a hash', (claim) => {
    const hidden = disclosure('salt', claim, 'x');
    expect(parseSdJwt(`${token({ _sd: [hash(hidden)] })}~${hidden}~`)).toBe('altered');
  });

  test.each(['none', 'HS256', 'RS256', 'ES384'])('the algorithm %s', (alg) => {
    expect(parseSdJwt(`${encodeJson({ alg })}.${encodeJson({})}.AAAA~`)).toBeUndefined();
  });
});
