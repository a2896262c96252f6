import { describe, expect, test } from '@jest/globals';
import { BrokerConfig } from './broker-config';
import { legalBases } from './legal-bases';

const register = { url: 'https://register.example/v1/', apiKey: 'a-key-for-tests-only' };
const basis = {
  reference: 'Deliberation 12/2026',
  recipient: 'gun',
  purpose: 'change-of-address',
  evidence: ['name'],
  from: '2026-01-01',
};
const read = (more: object = {}) =>
  BrokerConfig.safeParse({ nationalRegister: register, enterpriseRegister: register, ...more });

describe('the configuration of the broker', () => {
  test('brings the authorisations that the counter is delivered with, and drops the slash of an address', () => {
    expect(read().data).toMatchObject({ legalBases, nationalRegister: { url: 'https://register.example/v1' } });
  });

  test('takes the authorisations of an installation instead', () => {
    expect(read({ legalBases: [basis] }).data?.legalBases).toEqual([basis]);
  });

  test.each([
    ['a piece of evidence that no source has', { evidence: ['religion'] }],
    ['no evidence at all', { evidence: [] }],
    ['a day that does not exist', { from: '2026-02-30' }],
    ['no text of law', { reference: '' }],
    ['a word that the policy would not read', { unless: 'asked nicely' }],
  ])('refuses an authorisation with %s', (_what, changed) => {
    expect(read({ legalBases: [{ ...basis, ...changed }] }).success).toBe(false);
  });
});
