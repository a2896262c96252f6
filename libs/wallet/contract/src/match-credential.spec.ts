import { describe, expect, test } from '@jest/globals';
import { DcqlQuery, type DcqlCredential } from './dcql';
import { isAnswered, matchCredential } from './match-credential';

const diploma = {
  format: 'dc+sd-jwt',
  type: 'urn:eu.europa.ec.eudi:learning:credential:1',
  extends: 'urn:eudi:learning:1',
  authorities: ['b3Vycw'],
  claims: {
    achievement_title: 'Master in de architectuur',
    level: 7,
    address: { locality: 'Namur' },
    nationalities: ['BE', 'FR'],
  },
};
const ask = (asked: Partial<DcqlCredential>): DcqlCredential => ({ id: 'd', format: 'dc+sd-jwt', ...asked });

describe('an attestation answers', () => {
  test.each<[string, Partial<DcqlCredential>, unknown[] | undefined]>([
    ['a question for its kind alone, with nothing', { meta: { vct_values: [diploma.type] } }, []],
    ['a claim that it holds', { claims: [{ path: ['level'] }] }, [['level']]],
    ['a nested claim', { claims: [{ path: ['address', 'locality'] }] }, [['address', 'locality']]],
    ['any place of a list', { claims: [{ path: ['nationalities', null] }] }, [['nationalities', null]]],
    ['one place of a list', { claims: [{ path: ['nationalities', 1], values: ['FR'] }] }, [['nationalities', 1]]],
    ['not a place beyond the list', { claims: [{ path: ['nationalities', 2] }] }, undefined],
    ['not a claim that it lacks', { claims: [{ path: ['level'] }, { path: ['picture'] }] }, undefined],
    ['not another value', { claims: [{ path: ['level'], values: [8, '7'] }] }, undefined],
    ['not another kind', { meta: { vct_values: ['urn:eudi:pid:1'] } }, undefined],
    ['not one of another authority', { trusted_authorities: [{ type: 'aki', values: ['b3RoZXI'] }] }, undefined],
    [
      'not one of authorities named otherwise',
      { trusted_authorities: [{ type: 'etsi_tl', values: ['x'] }] },
      undefined,
    ],
    [
      'one of the authority that was named, beside others',
      {
        trusted_authorities: [
          { type: 'etsi_tl', values: ['x'] },
          { type: 'aki', values: ['b3RoZXI', 'b3Vycw'] },
        ],
      },
      [],
    ],
    ['the type that its own extends', { meta: { vct_values: ['urn:eudi:learning:1'] } }, []],
    ['not another format', { format: 'mso_mdoc' }, undefined],
    ['not what every object inherits', { claims: [{ path: ['constructor'] }] }, undefined],
  ])('%s', (_what, asked, paths) => expect(matchCredential(diploma, ask(asked))).toEqual(paths));

  test('with the set that the verifier prefers among those it can fill', () => {
    const claims = [
      { id: 'a', path: ['picture'] },
      { id: 'b', path: ['level'] },
    ];
    expect(matchCredential(diploma, ask({ claims, claim_sets: [['a'], ['b']] }))).toEqual([['level']]);
  });
});

describe('what is required', () => {
  const query = DcqlQuery.parse({
    credentials: ['a', 'b', 'c'].map((id) => ({ id, format: 'dc+sd-jwt' })),
    credential_sets: [{ options: [['a', 'b'], ['c']] }, { options: [['b']], required: false }],
  });
  test.each([
    [['a', 'b'], true],
    [['c'], true],
    [['a'], false],
    [['b'], false],
    [[], false],
  ])('%j: %s', (ids, done) => expect(isAnswered(query, ids)).toBe(done));
});

describe('a question is refused when', () => {
  const credential = { id: 'a', format: 'dc+sd-jwt' };
  test.each<[string, unknown]>([
    ['it asks for nothing', { credentials: [] }],
    ['it asks for nine', { credentials: Array.from({ length: 9 }, (_, id) => ({ ...credential, id: `c${id}` })) }],
    ['two of its parts have one id', { credentials: [credential, credential] }],
    ['a path is deeper than six', { credentials: [{ ...credential, claims: [{ path: Array(7).fill('a') }] }] }],
    ['it asks for 41 claims', { credentials: [{ ...credential, claims: Array(41).fill({ path: ['a'] }) }] }],
    ['a set names a claim that is not there', { credentials: [{ ...credential, claim_sets: [['x']] }] }],
    [
      'a set names a credential that is not there',
      { credentials: [credential], credential_sets: [{ options: [['b']] }] },
    ],
    ['it is a presentation exchange', { input_descriptors: [] }],
  ])('%s', (_why, query) => expect(DcqlQuery.safeParse(query).success).toBe(false));
});
