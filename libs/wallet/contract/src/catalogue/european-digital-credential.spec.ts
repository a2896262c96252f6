import { expect, test } from '@jest/globals';
import { EuropeanDigitalCredential, europeanDigitalCredential } from './european-digital-credential';

const diploma = {
  id: '0193a1c0-0000-7000-8000-000000000001',
  claims: {
    ...{ family_name: 'Voorbeeld', given_name: 'Bram', achievement_title: 'Master in de architectuur' },
    ...{ issuing_authority: 'Universiteit Gent', date_of_issuance: '2008-06-28', level_of_learning_experience: 7 },
  },
  issuer: { id: 'https://api.example.be/openid/issuer', name: 'Guichet Unique' },
  language: 'nl',
  validFrom: new Date('2026-11-30'),
  validUntil: new Date('2027-11-30'),
};

test('a diploma says the same in the European Learning Model', () => {
  const written = europeanDigitalCredential(diploma);
  expect(EuropeanDigitalCredential.parse(written)).toEqual(written);
  expect(written.credentialSubject).toMatchObject({
    familyName: { nl: ['Voorbeeld'] },
    hasClaim: [
      {
        title: { nl: ['Master in de architectuur'] },
        awardedBy: {
          awardingBody: [{ legalName: { nl: ['Universiteit Gent'] } }],
          awardingDate: '2008-06-28T00:00:00Z',
        },
        specifiedBy: { eqfLevel: { id: 'http://data.europa.eu/snb/eqf/7' } },
      },
    ],
  });
});

test('what its source did not say is left out', () => {
  const { date_of_issuance: _, level_of_learning_experience: __, ...claims } = diploma.claims;
  const [achievement] = europeanDigitalCredential({ ...diploma, claims }).credentialSubject.hasClaim;
  expect(Object.keys(achievement ?? {})).not.toContain('specifiedBy');
  expect(Object.keys(achievement?.awardedBy ?? {})).not.toContain('awardingDate');
});

test('a diploma without a title is no diploma', () => {
  expect(() => europeanDigitalCredential({ ...diploma, claims: {} })).toThrow();
});
