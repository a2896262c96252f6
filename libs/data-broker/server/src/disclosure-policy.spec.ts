import { describe, expect, test } from '@jest/globals';
import { mayDisclose, type EvidenceRequest, type LegalBasis } from './disclosure-policy';

const today = '2026-11-25';
const moving: LegalBasis = {
  reference: 'Act of 19 July 1991, art. 5',
  recipient: 'gun',
  purpose: 'change-of-address',
  evidence: ['name', 'address'],
  from: '2026-01-01',
};
const request: EvidenceRequest = { recipient: 'gun', purpose: 'change-of-address', evidence: ['name', 'address'] };

describe('disclosing evidence', () => {
  test('is allowed when one basis names the recipient, the purpose and every piece, and cites that basis', () => {
    expect(mayDisclose(request, [moving], today)).toEqual({ allowed: true, basis: 'Act of 19 July 1991, art. 5' });
  });

  test.each<[because: string, changed: Partial<EvidenceRequest>, reason: string]>([
    ['nobody gave this recipient a right', { recipient: 'someone-else' }, 'noLegalBasis'],
    ['the right is for another purpose', { purpose: 'tax-declaration' }, 'noLegalBasis'],
    ['a piece is not in the authorisation', { evidence: ['name', 'household'] }, 'beyondPurpose'],
    ['no piece is asked at all', { evidence: [] }, 'nothingAsked'],
  ])('is refused because %s', (_because, changed, reason) => {
    expect(mayDisclose({ ...request, ...changed }, [moving], today)).toEqual({ allowed: false, reason });
  });

  test('is refused when there is no basis at all', () => {
    expect(mayDisclose(request, [], today)).toEqual({ allowed: false, reason: 'noLegalBasis' });
  });

  test.each([
    ['the day before it begins', '2025-12-31', false],
    ['its first day', '2026-01-01', true],
    ['its last day', '2026-06-30', true],
    ['the day after it ends', '2026-07-01', false],
  ])('on %s is decided by the dates of the basis', (_when, day, allowed) => {
    const temporary = { ...moving, until: '2026-06-30' };
    expect(mayDisclose(request, [temporary], day).allowed).toBe(allowed);
  });

  test('never adds two bases up to more than each allows', () => {
    const names: LegalBasis = { ...moving, evidence: ['name'] };
    const addresses: LegalBasis = { ...moving, evidence: ['address'] };
    expect(mayDisclose(request, [names, addresses], today)).toEqual({ allowed: false, reason: 'beyondPurpose' });
  });

  test('looks past a basis that has ended to one that is in force', () => {
    const ended: LegalBasis = { ...moving, reference: 'Old act', until: '2026-02-28' };
    expect(mayDisclose(request, [ended, moving], today)).toMatchObject({ basis: moving.reference });
  });
});
