import { inEveryLanguage } from '@gun/kernel';
import { expect, test } from '@jest/globals';
import { claimsAsked, queryFor, type RegisteredPurpose } from './relying-party';

const purpose: RegisteredPurpose = {
  ...{ key: 'job', title: inEveryLanguage('Job'), type: 'diploma', keptDays: 30, legalBasis: 'Act' },
  claims: ['achievement_title', 'level_of_learning_experience'],
};

test('all registered claims are asked unless fewer are named', () => {
  expect(claimsAsked(purpose)).toEqual(purpose.claims);
  expect(claimsAsked(purpose, ['achievement_title'])).toEqual(['achievement_title']);
});

test('one claim beyond the registration spoils the whole question', () => {
  expect(claimsAsked(purpose, ['achievement_title', 'family_name'])).toBeUndefined();
});

test('the question names the kind by its type, and each claim by its path', () => {
  expect(queryFor(purpose, ['achievement_title'])?.credentials).toEqual([
    {
      id: 'diploma',
      format: 'dc+sd-jwt',
      meta: { vct_values: ['urn:eu.europa.ec.eudi:learning:credential:1'] },
      claims: [{ path: ['achievement_title'] }],
    },
  ]);
});

test('a kind that exists as mdoc only is asked by its document type, and each claim by its element', () => {
  expect(queryFor({ ...purpose, type: 'drivingLicence' }, ['expiry_date'])?.credentials).toEqual([
    {
      ...{ id: 'drivingLicence', format: 'mso_mdoc', meta: { doctype_value: 'org.iso.18013.5.1.mDL' } },
      claims: [{ path: ['org.iso.18013.5.1', 'expiry_date'] }],
    },
  ]);
});

test('an element that holds two claims is asked once, under the name that it has in an mdoc', () => {
  const claims = ['birthdate', 'place_of_birth.locality', 'place_of_birth.country'];
  const asked = queryFor({ ...purpose, type: 'identity' }, claims, 'mdoc')?.credentials[0]?.claims;
  expect(asked?.map(({ path }) => path[1])).toEqual(['birth_date', 'place_of_birth']);
});

test('no question is asked in a form that does not exist', () => {
  expect(queryFor({ ...purpose, type: 'drivingLicence' }, [], 'sdJwt')).toBeUndefined();
  expect(queryFor(purpose, [], 'mdoc')).toBeUndefined();
});
