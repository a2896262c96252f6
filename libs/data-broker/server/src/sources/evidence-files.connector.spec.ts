/** The one call of sources that are connected by configuration alone, with the offer that `docs/agencies` shows. */
import { sourceExchanges } from '@gun/testing';
import { describe, expect, test } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { BrokerConfig } from '../broker-config';
import { makeSourceSigner } from './source-signer';
import { sampleLogConfig } from '../testing/sample-log-config';
import { evidenceFiles } from './evidence-files.connector';
import { EvidenceOffer, typesOf } from './evidence-offer';
import { holdToExchange } from '../testing/hold-to-exchange';

const shown: unknown = JSON.parse(
  readFileSync(join(import.meta.dirname, '../../../../../docs/agencies/example-offer.json'), 'utf8'),
);
const offer = EvidenceOffer.parse(shown);
const [offered] = typesOf('exampleCollege', offer);
if (!offered) throw new Error('the example offers something');

holdToExchange(evidenceFiles(offered.type, offer), sourceExchanges['college-diploma']);

describe('an offer', () => {
  const access = { url: 'http://college.invalid', apiKey: 'test-key-test-key', keys: makeSourceSigner().keys };
  const configWith = (offers: unknown) => ({
    sources: { nationalRegister: access, enterpriseRegister: access, exampleCollege: { ...access, offers } },
    accessLog: sampleLogConfig(),
  });
  const changed = (change: object) => BrokerConfig.safeParse(configWith({ ...Object(shown), ...change })).success;

  test('is configuration, and nothing else is needed', () => {
    expect(changed({})).toBe(true);
    expect(offered.type).toMatchObject({ key: 'college-diploma', source: { key: 'exampleCollege' }, about: 'person' });
  });

  test('says on which law a source is told the national number, where it is', () => {
    expect(changed({ subject: { nationalNumberBy: 'Act of 15 January 1990, art. 8' } })).toBe(true);
    expect(changed({ subject: 'nationalNumber' })).toBe(false);
  });

  test('proves a requirement that the catalogue names, in the four languages', () => {
    const [type] = offer.evidenceTypes;
    expect(changed({ evidenceTypes: [{ ...type, requirement: 'religion' }] })).toBe(false);
    expect(changed({ evidenceTypes: [{ ...type, title: { fr: 'Diplôme' } }] })).toBe(false);
  });
});
