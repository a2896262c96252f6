import { describe, expect, test } from '@jest/globals';
import { ClaimsMapping, mapClaims, withoutMapped } from './claims-mapping';
import { queryFor } from './relying-party';

const entry = {
  ...{ vct: 'urn:example:degree', type: 'diploma', purposes: ['recognition'], constants: { issuing_country: 'JP' } },
  claims: { achievement_title: ['degree', 'title'], level_of_learning_experience: ['degree', 'cycle'] },
  values: { level_of_learning_experience: { 学士: 6 } },
};
const mapping = ClaimsMapping.parse(entry);
const ask = (key: string, claims: readonly string[]) =>
  queryFor({ key, type: 'diploma' }, claims, undefined, [mapping]);

test('is refused where it names a claim that our type does not have, or values of nothing', () => {
  expect(ClaimsMapping.safeParse({ ...entry, claims: { ...entry.claims, shoe_size: ['a'] } }).success).toBe(false);
  expect(ClaimsMapping.safeParse({ ...entry, constants: { nationality: 'JP' } }).success).toBe(false);
  expect(ClaimsMapping.safeParse({ ...entry, values: { family_name: { a: 'b' } } }).success).toBe(false);
});

describe('a question is asked in the words of others, too', () => {
  test('for a purpose that takes them, and with what goes without saying left out', () => {
    expect(ask('recognition', ['achievement_title', 'issuing_country'])?.credentials[1]).toEqual({
      ...{ id: 'diploma_1', format: 'dc+sd-jwt', meta: { vct_values: ['urn:example:degree'] } },
      claims: [{ path: ['degree', 'title'] }],
    });
  });

  test('not for another purpose, nor when they cannot say all of it', () => {
    expect(ask('recruitment', ['achievement_title'])?.credentials).toHaveLength(1);
    expect(ask('recognition', ['achievement_title', 'learner_identification'])?.credentials).toHaveLength(1);
  });

  test('and left out again for a wallet that holds ours alone', () => {
    const query = ask('recognition', ['achievement_title'])!; // it is asked
    const ours = withoutMapped(query, (vct) => vct !== 'urn:example:degree');
    expect(ours.credentials.map(({ id }) => id)).toEqual(['diploma']);
    expect(ours.credential_sets).toEqual([{ options: [['diploma']], required: true }]);
  });
});

describe('what was shown is read in our words', () => {
  test('with each value as we write it', () => {
    expect(mapClaims(mapping, { degree: { title: '工学', cycle: '学士' }, other: 1 })).toEqual({
      ...{ achievement_title: '工学', level_of_learning_experience: 6, issuing_country: 'JP' },
    });
  });

  test('and not at all with a value that nobody mapped, or one that every object has', () => {
    expect(mapClaims(mapping, { degree: { cycle: '博士' } })).toBeUndefined();
    expect(mapClaims(mapping, { degree: { cycle: 'constructor' } })).toBeUndefined();
  });
});
