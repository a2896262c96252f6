import { describe, expect, test } from '@jest/globals';
import { Office } from '../definition/office';
import { findMunicipality } from '../reference-data/municipality';
import { findPostCodeArea } from '../reference-data/post-code-area';
import { deliveredProcedures } from './catalogue';
import { deliveredOffices, fallbackOffice } from './offices';
import { towns } from './towns';

describe('the offices that the counter is delivered with', () => {
  test('are offices as the format wants them, each with its own key', () => {
    for (const office of deliveredOffices) expect(Office.safeParse(office).error?.issues ?? []).toEqual([]);
    expect(new Set(deliveredOffices.map(({ key }) => key)).size).toBe(deliveredOffices.length);
  });

  test('have invented contacts only: a number that nobody can have, an address that leads nowhere', () => {
    for (const { invented, phone, email } of deliveredOffices) {
      expect(invented).toBe(true);
      expect(phone).toMatch(/^(0\d{2} 00 04|0\d 000 04) \d{2}$|^0800 00 478$/);
      expect(email).toMatch(/\.example$/);
    }
  });

  test('exist for each service in every town', () => {
    const keys = towns.flatMap(({ key }) => [`${key}-population`, `${key}-public-space`, `${key}-urban-planning`]);
    expect(deliveredOffices.filter(({ nis }) => nis !== undefined).map(({ key }) => key)).toEqual(keys);
  });

  test.each([...towns])(
    'in $key follow the reference data and the language law',
    ({ nis, postCode, name, languages }) => {
      const municipality = findMunicipality(nis);
      expect(municipality?.name).toMatchObject({ fr: name.fr, nl: name.nl });
      expect([...(municipality?.languages ?? []), ...(municipality?.onRequest ?? [])]).toEqual(languages);
      expect(findPostCodeArea(postCode)?.nis).toBe(nis);
    },
  );

  test('include every owner of a definition, and the one that takes what has no office', () => {
    const keys = deliveredOffices.map(({ key }) => key);
    expect(deliveredProcedures.map(({ owner }) => owner).filter((owner) => !keys.includes(owner))).toEqual([]);
    expect(keys).toContain(fallbackOffice);
  });

  test('include the organisation of every agency that handles a step', () => {
    const agencies = deliveredProcedures
      .flatMap(({ handling }) => handling.map(({ by }) => by))
      .filter((by) => by !== 'office');
    const known = deliveredOffices.map(({ agency }) => agency);
    expect(agencies.filter((agency) => !known.includes(agency))).toEqual([]);
  });
});
