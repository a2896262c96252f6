import { inEveryLanguage } from '@gun/kernel';
import { describe, expect, test } from '@jest/globals';
import { credentialType } from './credential-catalogue';
import { DcqlQuery } from './dcql';
import { isRegistered, judgeRequest, nestedClaims } from './judge-request';
import type { RelyingParty } from './relying-party';

const purpose = { title: inEveryLanguage('Hire'), keptDays: 30, legalBasis: 'a law' };
const party: RelyingParty = {
  ...{ id: 'hotel', name: inEveryLanguage('Hotel') },
  purposes: [
    { ...purpose, key: 'level', type: 'diploma', claims: ['level_of_learning_experience'] },
    { ...purpose, key: 'hire', type: 'diploma', claims: ['achievement_title', 'family_name'] },
    { ...purpose, key: 'guest', type: 'identity', claims: ['family_name', 'address'] },
  ],
};
const vct = 'urn:eu.europa.ec.eudi:learning:credential:1';
const diploma = (claims: readonly string[], vcts = [vct]) =>
  DcqlQuery.parse({
    credentials: [
      {
        ...{ id: 'q', format: 'dc+sd-jwt', meta: { vct_values: vcts } },
        ...(claims.length > 0 && { claims: claims.map((claim) => ({ path: claim.split('.') })) }),
      },
    ],
  });
const judge = (query: DcqlQuery, by: RelyingParty | undefined = party) => judgeRequest(query, by)[0]!;

test('a question falls under the purpose that covers all of it', () => {
  const judged = judge(diploma(['family_name', 'achievement_title']));
  expect(judged).toMatchObject({ purpose: { key: 'hire' }, beyond: [] });
  expect(isRegistered(judged)).toBe(true);
});

test('purposes are not added up', () => {
  const judged = judge(diploma(['achievement_title', 'level_of_learning_experience']));
  expect(judged.beyond).toHaveLength(1);
  expect(isRegistered(judged)).toBe(false);
});

test('a registered object covers what is inside it, and one inside does not cover the object', () => {
  const pid = (path: string[]) =>
    DcqlQuery.parse({
      credentials: [{ id: 'q', format: 'dc+sd-jwt', meta: { vct_values: ['urn:eudi:pid:be:1'] }, claims: [{ path }] }],
    });
  expect(isRegistered(judge(pid(['address', 'locality'])))).toBe(true);
  expect(isRegistered(judge(pid(['place_of_birth', 'country'])))).toBe(false);
});

test('who asks for the European type asks for ours, which extends it', () => {
  const judged = judge(diploma(['family_name'], ['urn:eudi:pid:1']));
  expect([judged.type?.key, isRegistered(judged)]).toEqual(['identity', true]);
});

test('an element of an mdoc is asked for by its namespace and its name; a longer or shorter path is no registered claim', () => {
  const pid = (path: (string | number)[]) =>
    DcqlQuery.parse({
      credentials: [
        { id: 'q', format: 'mso_mdoc', meta: { doctype_value: 'eu.europa.ec.eudi.pid.1' }, claims: [{ path }] },
      ],
    });
  const namespace = 'eu.europa.ec.eudi.pid.1';
  expect(isRegistered(judge(pid([namespace, 'family_name'])))).toBe(true);
  for (const path of [
    [namespace, 'resident_address', 'family_name'],
    [namespace, 'family_name', 'birth_date'],
    [namespace, 'family_name', 0],
    [namespace],
    ['family_name'],
  ])
    expect(isRegistered(judge(pid(path)))).toBe(false);
});

describe('nothing is registered', () => {
  test('for a party that nobody knows', () => {
    expect(judgeRequest(diploma(['family_name']), undefined)[0]?.beyond).toEqual(['family_name']);
  });

  test('for a kind of attestation without a purpose, even when no claim is asked', () => {
    const licence = diploma([], ['urn:be:gun:criminal-record-extract:1']);
    expect(isRegistered(judge(licence))).toBe(false);
  });

  test('for a kind that does not exist, or two kinds in one question', () => {
    expect(isRegistered(judge(diploma(['family_name'], ['urn:unheard-of'])))).toBe(false);
    expect(isRegistered(judge(diploma(['family_name'], [vct, 'urn:eudi:pid:be:1'])))).toBe(false);
  });
});

test('values find their places in the claims of their kind', () => {
  const claims = { 'address.locality': 'Namur', family_name: 'Exemplaire', unheard: 'of' };
  expect(nestedClaims(credentialType('identity'), claims)).toEqual({
    address: { locality: 'Namur' },
    family_name: 'Exemplaire',
  });
});
