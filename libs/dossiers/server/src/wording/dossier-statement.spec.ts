import { describe, expect, test } from '@jest/globals';
import { dossierStatuses, type DossierStatus } from '@gun/dossiers-contract';
import { languages, type LocalizedText } from '@gun/kernel';
import { deliveredProcedures, type ProcedureDefinition } from '@gun/procedures-contract';
import type { DossierEntity } from '../record/dossier.entity';
import { statementOf } from './dossier-statement';
import { sampleDossier } from '../record/sample-dossier';

const office: LocalizedText = {
  fr: 'Namur, service Population',
  nl: 'Namen, dienst Bevolking',
  de: 'Namur, Bevölkerungsdienst',
  en: 'Namur, population service',
};
const say = (definition: ProcedureDefinition, status: DossierStatus, more: Partial<DossierEntity> = {}) =>
  statementOf(Object.assign(sampleDossier(definition, { status }), more), definition, office);

/** Every situation in which a dossier says something of itself. */
const situations = deliveredProcedures.flatMap((definition) => [
  ...dossierStatuses.map((status) => [`${definition.key}, ${status}`, say(definition, status)] as const),
  [`${definition.key}, granted`, say(definition, 'decided', { outcome: 'granted', step: null })] as const,
  [`${definition.key}, refused`, say(definition, 'decided', { outcome: 'refused', step: null })] as const,
  ...definition.handling
    .filter(({ kind }) => kind === 'execute')
    .map(
      ({ id }) => [`${definition.key}, ${id}`, say(definition, 'decided', { outcome: 'granted', step: id })] as const,
    ),
]);
const sentencesOf = (text: string): string[] => text.split(/(?<=[.:])\s+/);

describe.each(situations)('%s', (_, statement) => {
  test.each(languages)('is said in %s, in sentences of at most twenty words', (language) => {
    const text = statement[language];
    expect(text).toMatch(/[.]$/);
    expect(text).not.toMatch(/[{}!]|undefined|null|Invalid/);
    for (const sentence of sentencesOf(text)) expect(sentence.split(/\s+/).length).toBeLessThanOrEqual(20);
  });
});

const [move] = deliveredProcedures;
if (!move) throw new Error('no procedure is delivered');

test('a draft says until when it is kept, with the date in words', () => {
  expect(say(move, 'draft')).toMatchObject({
    fr: expect.stringContaining('au plus tard le 25 décembre 2026'),
    nl: expect.stringContaining('uiterlijk op 25 december 2026'),
    de: expect.stringContaining('spätestens am 25. Dezember 2026'),
    en: expect.stringContaining('by 25 December 2026 at the latest'),
  });
});

test('a submitted dossier says who has it now', () => {
  for (const language of languages) expect(say(move, 'submitted')[language]).toContain(office[language]);
});

test('a dossier that waits for the citizen says so first', () => {
  expect(say(move, 'waiting')).toMatchObject({
    fr: expect.stringMatching(/^À vous/),
    en: expect.stringMatching(/^Your turn/),
  });
});

test('a refusal tells where to read how to contest it', () => {
  const refused = say(move, 'decided', { outcome: 'refused', step: null });
  expect(refused).toMatchObject({ fr: expect.stringContaining('contester'), en: expect.stringContaining('contest') });
});

test('the clock is said to stand still only where the text of the procedure lets it', () => {
  const withClock = { clock: { start: '2026-11-25', pauses: [] } };
  const held = deliveredProcedures.filter((definition) => /suspendu/.test(say(definition, 'waiting', withClock).fr));
  expect(held.map(({ key }) => key).sort()).toEqual(
    deliveredProcedures
      .filter(({ deadlines }) => deadlines.find(({ rule }) => rule.kind !== 'citizen')?.rule.pausable)
      .map(({ key }) => key)
      .sort(),
  );
  expect(held.map(({ key }) => key)).toContain('terrace-permit');
  expect(held.map(({ key }) => key)).not.toContain('planning-permit');
});
