import { describe, expect, test } from '@jest/globals';
import { personas, staff } from '@gun/testing';
import { acrOf } from './assurance';
import { federalClaims, federalScopes } from './federal-claims';
import { accessClaims, findSubject, idClaims, introspectedClaims, subjectOf } from './realm-claims';
import { findVisitor, visitorsOf, type Visitor } from './visitors';

function visitor(id: string): Visitor {
  const found = findVisitor(id);
  if (!found) throw new Error(`no visitor ${id}`);
  return found;
}
const camille = visitor('camille');
const simon = visitor('simon');

describe('what the federal service says', () => {
  test('uses its own claim names', () => {
    expect(federalClaims(camille, acrOf(450))).toMatchObject({
      givenName: 'Camille',
      surname: 'Exemplaire',
      prefLanguage: 'fr',
      egovNRN: personas.camille.nrn,
      assurance_level: 450,
    });
  });

  test('opens the national number only with the scope egovnrn', () => {
    const openers = Object.entries(federalScopes).filter(([, claims]) => claims.some((claim) => claim === 'egovNRN'));
    expect(openers.map(([scope]) => scope)).toEqual(['egovnrn']);
  });

  test('tells role and office of civil servants, and neither of citizens', () => {
    expect(federalClaims(simon, undefined)).toMatchObject({
      roles: ['officer', 'supervisor'],
      office: 'namur-population',
    });
    expect(federalClaims(camille, undefined)).not.toHaveProperty('roles');
    expect(federalClaims(camille, undefined)).not.toHaveProperty('office');
  });
});

describe('what a realm says when we stand in for it', () => {
  test('keeps names and the national number out of the access token', () => {
    const token = JSON.stringify([accessClaims(camille), accessClaims(simon)]);
    for (const secret of [personas.camille.nrn, staff.simon.nrn, 'Camille', 'Exemplaire', 'Simon', 'Registre'])
      expect(token).not.toContain(secret);
  });

  test('keeps the national number out of the ID token', () => {
    expect(idClaims(camille)).toEqual({ given_name: 'Camille', family_name: 'Exemplaire', locale: 'fr' });
  });

  test('gives the national number of a citizen by introspection, and never that of a civil servant', () => {
    expect(introspectedClaims(camille)).toEqual({ nrn: personas.camille.nrn });
    expect(introspectedClaims(simon)).toEqual({ given_name: 'Simon', family_name: 'Registre' });
  });

  test('gives everybody a UUID that stays the same', () => {
    const everybody = [...visitorsOf('citizen'), ...visitorsOf('staff')];
    const subjects = everybody.map(subjectOf);
    expect(new Set(subjects).size).toBe(everybody.length);
    for (const subject of subjects)
      expect(subject).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-a[0-9a-f]{3}-[0-9a-f]{12}$/);
    expect(findSubject('citizen', subjectOf(camille))?.id).toBe('camille');
  });

  test('does not know a citizen in the realm of civil servants', () => {
    expect(findSubject('staff', subjectOf(camille))).toBeUndefined();
  });
});
