import { languages } from '@gun/kernel';
import { describe, expect, test } from '@jest/globals';
import { credentialType, credentialTypes, sdJwtOf, typeOfVct } from './credential-catalogue';

describe.each(credentialTypes.map((type) => [type.key, type] as const))('%s', (key, type) => {
  test('says everything in four languages', () => {
    const texts = [type.title, type.description, ...[...type.claims, ...type.proofs].map((part) => Object.values(part))]
      .flat()
      .filter((text) => typeof text === 'object' && text !== null && 'fr' in text);
    expect(texts.length).toBeGreaterThan(2);
    for (const text of [type.title, type.description, ...type.claims.map(({ label }) => label)])
      expect(languages.filter((language) => !text[language])).toEqual([]);
  });

  test('proves nothing with a claim that it does not hold', () => {
    const held = type.claims.map(({ path }) => path.join('.'));
    const used = type.proofs.flatMap(({ claims }) => claims.map((path) => path.join('.')));
    expect(used.filter((claim) => !held.includes(claim))).toEqual([]);
  });

  test('is found by its own key', () => expect(credentialType(key)).toBe(type));

  test('ends before a revocation would be seen, or can be revoked, or is shown once and cannot be traced', () => {
    expect(type.revocable || type.lifeDays <= 1 || type.use === 'once').toBe(true);
  });
});

test('proof of age holds one claim and nothing else, in mdoc only', () => {
  const { claims, formats, batch, use } = credentialType('proofOfAge');
  expect(claims.map(({ path }) => path)).toEqual([['age_over_18']]);
  expect(formats.map(({ format }) => format)).toEqual(['mso_mdoc']);
  expect([batch, use]).toEqual([30, 'once']);
});

test('the driving licence has no SD-JWT form, which its rulebook forbids', () => {
  expect(sdJwtOf(credentialType('drivingLicence'))).toBeUndefined();
});

test('no two kinds share a name: what is shown is what was asked', () => {
  const names = credentialTypes.flatMap(({ formats }) =>
    formats.map((form) => (form.format === 'mso_mdoc' ? form.docType : form.vct)),
  );
  expect(names.filter((name, at) => names.indexOf(name) !== at)).toEqual([]);
});

test('a type of SD-JWT VC is found by its name, and no other is', () => {
  expect(typeOfVct('urn:eudi:pid:be:1')?.key).toBe('identity');
  expect(typeOfVct('urn:eudi:pid:1')).toBeUndefined();
});
