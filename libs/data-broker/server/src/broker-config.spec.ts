import { describe, expect, test } from '@jest/globals';
import { BrokerConfig } from './broker-config';
import { legalBases } from './legal-bases/legal-bases';
import { makeSourceSigner } from './sources/source-signer';
import { makeCertificate } from './sources/oots/certificate-maker';
import { sampleLogConfig } from './testing/sample-log-config';

const { keys } = makeSourceSigner();
const register = { url: 'https://register.example/v1/', apiKey: 'a-key-for-tests-only', keys };
const sources = { nationalRegister: register, enterpriseRegister: register };
const authorisation = {
  legalBasis: 'Act of 19 July 1991, art. 5',
  deliberationRef: 'Deliberation 12/2026',
  consumer: 'gun',
  purpose: 'change-of-address',
  source: 'nationalRegister',
  dataBlocks: [{ type: 'population-record', fields: ['name'] }],
  validFrom: '2026-01-01',
};
const read = (more: object = {}) => BrokerConfig.safeParse({ sources, accessLog: sampleLogConfig(), ...more });

describe('the configuration of the broker', () => {
  test('brings the authorisations that the counter is delivered with, and drops the slash of an address', () => {
    expect(read().data).toMatchObject({
      authorisations: legalBases,
      sources: { nationalRegister: { url: 'https://register.example/v1' } },
    });
  });

  test('takes the authorisations of an installation instead', () => {
    expect(read({ authorisations: [authorisation] }).data?.authorisations).toEqual([authorisation]);
  });

  test('needs the keys of every source', () => {
    expect(read({ sources: { ...sources, tax: { ...register, keys: { keys: [] } } } }).success).toBe(false);
  });

  test('takes the anchors of a source that signs by JAdES instead of its keys, and only certificates of authorities', () => {
    const at = { from: new Date(0), days: 40_000 };
    const authority = makeCertificate({ name: 'Authority', authority: true, ...at }).certificate.toString();
    const leaf = makeCertificate({ name: 'Leaf', ...at }).certificate.toString();
    const asked = (more: object) =>
      read({ sources: { ...sources, oots: { ...register, keys: { keys: [] }, ...more } } });
    expect(asked({ signature: 'jades', anchors: [authority] }).success).toBe(true);
    for (const refused of [{ anchors: [authority] }, { signature: 'jades' }, { signature: 'jades', anchors: [leaf] }])
      expect(asked(refused).success).toBe(false);
  });

  test.each([
    ['no fields of a type', { dataBlocks: [{ type: 'population-record', fields: [] }] }],
    ['no data at all', { dataBlocks: [] }],
    ['a day that does not exist', { validFrom: '2026-02-30' }],
    ['no text of law', { legalBasis: '' }],
    ['consent for its basis', { legalBasis: 'Consent of the person' }],
    ['a word that the policy would not read', { consent: 'given' }],
  ])('refuses an authorisation with %s', (_what, changed) => {
    expect(read({ authorisations: [{ ...authorisation, ...changed }] }).success).toBe(false);
  });
});
