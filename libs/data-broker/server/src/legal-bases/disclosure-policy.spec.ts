import { describe, expect, test } from '@jest/globals';
import { citesConsent, fieldsFor, mayDisclose, type Authorisation, type EvidenceRequest } from './disclosure-policy';
import { legalBases } from './legal-bases';

const today = '2026-11-25';
const moving: Authorisation = {
  legalBasis: 'Act of 19 July 1991, art. 5',
  consumer: 'gun',
  purpose: 'change-of-address',
  source: 'nationalRegister',
  dataBlocks: [{ type: 'population-record', fields: ['name', 'address'] }],
  validFrom: '2026-01-01',
};
const request: EvidenceRequest = {
  consumer: 'gun',
  purpose: 'change-of-address',
  source: 'nationalRegister',
  type: 'population-record',
  fields: ['name', 'address'],
};

describe('disclosing evidence', () => {
  test('is allowed when one authorisation names consumer, purpose, source and every field, and cites it', () => {
    expect(mayDisclose(request, [moving], today)).toEqual({ allowed: true, authorisation: moving });
  });

  test.each<[because: string, changed: Partial<EvidenceRequest>, reason: string]>([
    ['nobody gave this consumer a right', { consumer: 'someone-else' }, 'noLegalBasis'],
    ['the right is for another purpose', { purpose: 'tax-declaration' }, 'noLegalBasis'],
    ['the right is about another source', { source: 'tax' }, 'noLegalBasis'],
    ['the right is about another kind of evidence', { type: 'income-statement' }, 'beyondPurpose'],
    ['a field is not in the authorisation', { fields: ['name', 'household'] }, 'beyondPurpose'],
    ['no field is asked at all', { fields: [] }, 'nothingAsked'],
  ])('is refused because %s', (_because, changed, reason) => {
    expect(mayDisclose({ ...request, ...changed }, [moving], today)).toEqual({ allowed: false, reason });
  });

  test('is refused when there is no authorisation at all', () => {
    expect(mayDisclose(request, [], today)).toEqual({ allowed: false, reason: 'noLegalBasis' });
  });

  test.each([
    ['the day before it begins', '2025-12-31', false],
    ['its first day', '2026-01-01', true],
    ['its last day', '2026-06-30', true],
    ['the day after it ends', '2026-07-01', false],
  ])('on %s is decided by the dates of the authorisation', (_when, day, allowed) => {
    const temporary = { ...moving, validTo: '2026-06-30' };
    expect(mayDisclose(request, [temporary], day).allowed).toBe(allowed);
    expect(fieldsFor(request, [temporary], day)).toEqual(allowed ? ['name', 'address'] : []);
  });

  test('never adds two authorisations up to more than each allows', () => {
    const names = { ...moving, dataBlocks: [{ type: 'population-record', fields: ['name'] }] };
    const addresses = { ...moving, dataBlocks: [{ type: 'population-record', fields: ['address'] }] };
    expect(mayDisclose(request, [names, addresses], today)).toEqual({ allowed: false, reason: 'beyondPurpose' });
    expect(fieldsFor(request, [names, addresses], today)).toEqual(['name']);
  });

  test('looks past an authorisation that has ended to one that is in force', () => {
    const ended: Authorisation = { ...moving, legalBasis: 'Old act', validTo: '2026-02-28' };
    expect(mayDisclose(request, [ended, moving], today)).toMatchObject({ authorisation: moving });
  });
});

describe('consent', () => {
  test.each([
    ...['Consent, GDPR art. 6(1)(a)', 'RGPD, art. 6, § 1er, a)', 'AVG, artikel 6, lid 1, onder a)'],
    ...['DSGVO, Art. 6 Abs. 1 Buchst. a', 'Consentement de la personne', 'Toestemming van de burger', 'Einwilligung'],
  ])('is what “%s” cites', (text) => expect(citesConsent(text)).toBe(true));

  test.each([
    ...['GDPR, art. 6(1)(e), a task in the public interest', 'Act of 8 August 1983, art. 6, § 1, a)'],
    ...['Décret du 7 novembre 1983, art. 1'],
  ])('is not what “%s” cites', (text) => expect(citesConsent(text)).toBe(false));

  test('is the basis of no authorisation that the counter is delivered with', () => {
    expect(legalBases.filter(({ legalBasis }) => citesConsent(legalBasis))).toEqual([]);
  });
});
