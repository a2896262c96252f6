import { EvidenceTypes, type EvidenceType } from '@gun/data-broker-contract';
import { languages } from '@gun/kernel';
import { Clock } from '@gun/nest';
import { describe, expect, test } from '@jest/globals';
import type { Authorisation } from '../legal-bases/disclosure-policy';
import { EvidenceCatalogueReader } from './evidence-catalogue.reader';
import { EvidenceReader } from './evidence.reader';
import { counter, legalBases } from '../legal-bases/legal-bases';
import { connectors } from '../sources/connectors';
import { registers } from '../sources/registers';
import { requirements } from '../sources/requirements';

const types = connectors.map(({ type }) => type);

class ListedEvidence extends EvidenceReader {
  constructor(private readonly offered: readonly EvidenceType[]) {
    super();
  }
  find = (key: string) => this.offered.find((type) => type.key === key);
  list = () => this.offered;
  permissionFor = () => undefined;
  ask = () => Promise.resolve([]);
  askFor = () => Promise.resolve([]);
  noteRefusal = () => Promise.resolve();
}

const catalogue = (offered = types, authorisations: readonly Authorisation[] = legalBases) =>
  new EvidenceCatalogueReader(new ListedEvidence(offered), new Clock(), authorisations);

describe('the evidence that is delivered', () => {
  test('has one type for each key, in the shape that is published', () => {
    expect(new Set(types.map(({ key }) => key)).size).toBe(types.length);
    expect(EvidenceTypes.parse({ items: types }).items).toEqual(types);
  });

  test.each(types.map((type) => [type.key, type] as const))('%s proves something that has a name', (_key, type) => {
    expect(Object.keys(requirements)).toContain(type.requirement);
    for (const language of languages) expect(type.title[language]).not.toBe('');
  });

  test.each(legalBases.map((basis) => [`${basis.purpose} from ${basis.source}`, basis] as const))(
    'the authorisation for %s names fields that exist',
    (_what, { source, dataBlocks, consumer }) => {
      expect(consumer === counter || consumer.startsWith('agency-')).toBe(true);
      if (registers.some(({ key }) => key === source)) return;
      for (const block of dataBlocks) {
        const type = types.find(({ key }) => key === block.type);
        expect(type?.source.key).toBe(source);
        expect(type?.fields.map(({ key }) => key)).toEqual(expect.arrayContaining([...block.fields]));
      }
    },
  );
});

describe('the published catalogue', () => {
  test('says of each source what it proves and who may ask it', () => {
    const tax = catalogue()
      .sources()
      .items.find(({ key }) => key === 'tax');
    expect(tax).toMatchObject({
      evidenceTypes: ['income-statement', 'tax-proposal', 'taxable-income'],
      permits: [
        { consumer: 'gun', purpose: 'study-grant', validTo: '2030-12-31' },
        { consumer: 'gun', purpose: 'simplified-tax-return' },
        { consumer: 'gun', purpose: 'profile' },
        { consumer: 'gun', purpose: 'correct-register-data' },
      ],
    });
  });

  test('shows only authorisations that are in force', () => {
    const ended = legalBases.map((basis) => ({ ...basis, validTo: '2026-01-02' }));
    expect(
      catalogue(types, ended)
        .sources()
        .items.flatMap(({ permits }) => permits),
    ).toEqual([]);
  });

  test('offers nothing of a source that this installation does not ask', () => {
    const without = catalogue(types.filter(({ source }) => source.key !== 'tax'));
    expect(without.requirements().items.map(({ key }) => key)).not.toContain('household-income');
    expect(without.sources().items.map(({ key }) => key)).not.toContain('tax');
  });
});
