import { expect, test } from '@jest/globals';
import { claimsAsked, queryFor, type RegisteredPurpose } from './relying-party';

const same = (text: string) => ({ fr: text, nl: text, de: text, en: text });
const purpose: RegisteredPurpose = {
  ...{ key: 'job', title: same('Job'), type: 'diploma', keptDays: 30, legalBasis: 'Act' },
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

test('a kind that exists as mdoc only cannot be asked this way', () => {
  expect(queryFor({ ...purpose, type: 'drivingLicence' }, [])).toBeUndefined();
});
