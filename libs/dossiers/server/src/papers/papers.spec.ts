import { describe, expect, test } from '@jest/globals';
import { BlankFormContent, DecisionContent, ReceiptContent, type DecisionInput } from '@gun/documents-contract';
import type { EvidenceInHand, OfficeView } from '@gun/dossiers-contract';
import { languages, type Language } from '@gun/kernel';
import { deliveredOffices, deliveredProcedures, describeOpeningHours } from '@gun/procedures-contract';
import type { DecisionTemplate, ProcedureDefinition } from '@gun/procedures-contract';
import { ombudsmanFor } from '@gun/procedures-contract/reference-data';
import { personas } from '@gun/testing';
import { sampleDossier } from '../record/sample-dossier';
import { blankFormContent } from './blank-form-content';
import { decisionContent } from './decision-content';
import { receiptContent } from './receipt-content';

const officeOf = (key: string): OfficeView => {
  const found = deliveredOffices.find((office) => office.key === key);
  if (!found) throw new Error(`${key} is no office`);
  return { ...found, hours: describeOpeningHours(found.openingHours) };
};
const namur = officeOf('namur-population');
const inEachLanguage = deliveredProcedures.flatMap((definition) =>
  languages.map((language) => [definition.key, language, definition] as const),
);
const linesOf = (content: unknown): string[] =>
  typeof content === 'object' && content !== null ? Object.values(content).flatMap(linesOf) : [String(content)];

const receiptOf = (definition: ProcedureDefinition, language: Language, testCase = 0) =>
  ReceiptContent.parse(receiptContent(sampleDossier(definition, { language, testCase }), definition, namur, []));

describe.each(inEachLanguage)('the receipt of %s in %s', (_, language, definition) => {
  test('can be printed for every case that the definition carries', () => {
    for (const testCase of definition.testCases.keys()) {
      const text = linesOf(receiptOf(definition, language, testCase)).join('\n');
      expect(text).not.toMatch(/undefined|\[object|\{value\}|NaN/);
    }
  });

  test('says who, when and what comes next', () => {
    const receipt = receiptOf(definition, language);
    expect(receipt).toMatchObject({ reference: 'GUN-7K3M-9Q2X', applicant: { name: 'Camille Exemplaire' } });
    expect(receipt.nextSteps.length).toBeGreaterThan(1);
    const binds = definition.deadlines.some(({ rule }) => rule.kind !== 'citizen');
    expect(receipt.nextSteps.at(-1)?.what.includes('2026')).toBe(binds);
  });
});

const sampleDecision = (definition: ProcedureDefinition, template: DecisionTemplate, language: Language) => {
  const decision = {
    ...{ outcome: template.outcome, decidedAt: '2026-12-02T10:00:00Z', language, template: template.id },
    ...{ reasons: ['First reason.', 'Second reason.'], facts: 'The officer met the applicant.' },
    ...{ conditions: ['Keep 1,80 m free.'], decidedBy: 'Sofie' },
  };
  const ombudsman = ombudsmanFor('92094');
  const parts = {
    ...{ dossier: sampleDossier(definition, { language }), definition, template, decision, office: namur, ombudsman },
    evidence: [],
  };
  const authenticLanguage = language === 'en' ? 'fr' : language;
  return { ...parts, authenticLanguage, privacyUrl: 'https://gun.example/privacy' } as const;
};
const decisions = inEachLanguage.flatMap(([key, language, definition]) =>
  definition.decisions.map((template) => [key, template.id, language, definition, template] as const),
);

describe.each(decisions)('the decision %s %s in %s', (_, __, language, definition, template) => {
  const content: DecisionInput = decisionContent(sampleDecision(definition, template, language));

  test('carries all that the law wants, and can be printed', () => {
    const printed = DecisionContent.parse(content);
    expect(printed.outcome).toBe(template.outcome);
    expect(printed.appeals[0]?.body).toBe(template.appeal[language]);
    expect(linesOf(printed).join('\n')).not.toMatch(/undefined|\[object|\{\w+\}/);
  });

  test('sends complaints to the ombudsman of the municipality', () => {
    expect(content.ombudsman).toMatchObject({ phone: '0800 19 199' });
    expect(content.ombudsman.addressLines).toContain('Rue Lucien Namèche 54');
  });

  test('tells the facts once, and every reason', () => {
    const told = linesOf(content).join('\n');
    expect(told.split('The officer met the applicant.')).toHaveLength(2);
    expect(told).toContain('First reason.\nSecond reason.');
  });

  test('gives conditions as articles, and the dates that count', () => {
    expect(content.articles).toEqual(['Keep 1,80 m free.']);
    expect(content.dates?.map(({ value }) => value).join()).toContain('2026');
  });
});

describe.each(inEachLanguage)('the blank form of %s in %s', (_, language, definition) => {
  const content = blankFormContent(definition, officeOf(definition.owner), language, new Date('2026-11-25T09:00:00Z'));
  const form = BlankFormContent.parse(content);
  const printed = form.sections.flatMap((section) => [section.title, ...section.questions.map(({ label }) => label)]);

  test('asks every question of the definition', () => {
    const asked = Object.entries(definition.form.fields).filter(([, { widget }]) => widget !== 'calculated');
    for (const [, field] of asked) expect(printed).toContain(field.label[language]);
  });

  test('does not speak of a register that is silent now', () => {
    const silent = definition.form.pages.filter(({ showIf }) => JSON.stringify(showIf ?? '').includes('"facts.'));
    const leads = silent.flatMap(({ lead }) => (lead ? [lead[language]] : []));
    const fields = Object.values(definition.form.fields).filter(({ showIf }) =>
      JSON.stringify(showIf ?? '').includes('"facts.'),
    );
    const hints = fields.flatMap(({ hint }) => (hint ? [hint[language]] : []));
    const said = form.sections.flatMap(({ hint, questions }) => [hint, ...questions.map((question) => question.hint)]);
    expect(said.filter((hint) => hint && [...leads, ...hints].includes(hint))).toEqual([]);
  });
});

describe('what papers must not show', () => {
  const definition = deliveredProcedures.find(({ key }) => key === 'criminal-record-extract');
  const number = personas.camille.nrn;

  test('a national number is masked wherever it was answered', () => {
    if (!definition) throw new Error('the extract is not delivered');
    const asking = '/askedBy';
    const field = { ...definition.form.fields[asking], widget: 'nationalNumber' as const };
    const changed = {
      ...definition,
      form: { ...definition.form, fields: { ...definition.form.fields, [asking]: field } },
    };
    const dossier = sampleDossier(definition);
    dossier.answers[asking.slice(1)] = number;
    const receipt = receiptContent(dossier, changed as ProcedureDefinition, namur, []); // one widget of it is another
    const text = linesOf(receipt).join('\n');
    expect(text).toContain('••');
    expect(text.replace(/\D/g, '')).not.toContain(number);
  });
});

test('files are listed under their question, with name and size', () => {
  const definition = deliveredProcedures.find(({ key }) => key === 'terrace-permit');
  if (!definition) throw new Error('the terrace permit is not delivered');
  expect(receiptOf(definition, 'fr').attachments).toEqual([
    { title: definition.form.fields['/plan']?.label.fr, detail: expect.stringMatching(/^plan\.pdf, 48\s.o$/) },
  ]);
  expect(receiptOf(definition, 'en').fee).toMatch(/^€36\.00\. /);
});

test('what a register gave is printed with its source and the day it was read', () => {
  const definition = deliveredProcedures.find(({ key }) => key === 'change-of-address');
  if (!definition) throw new Error('the change of address is not delivered');
  const [known] = receiptOf(definition, 'nl').groups;
  expect(known?.title).toBe('Wat de registers zeggen');
  expect(known?.facts).toContainEqual({
    label: expect.any(String),
    value: ['Rue du Modèle 901', '5100 Jambes'],
    source: 'Register, 25 november 2026',
  });
});

describe.each(languages)('a value that the person contests, in %s', (language) => {
  const definition = deliveredProcedures.find(({ key }) => key === 'change-of-address');
  if (!definition) throw new Error('the change of address is not delivered');
  const contested = { since: '2026-11-20', reference: 'GUN-2WRO-NG00' };
  const marked = () => {
    const dossier = sampleDossier(definition, { language });
    return { ...dossier, facts: dossier.facts.map((fact) => (fact.value?.address ? { ...fact, contested } : fact)) };
  };

  test('is marked beside the value on the receipt, with the day and the dossier', () => {
    const { groups } = ReceiptContent.parse(receiptContent(marked(), definition, namur, []));
    const marks = groups.flatMap(({ facts }) => facts).flatMap((fact) => (fact.contested ? [fact] : []));
    expect(marks.map(({ value }) => value)).toEqual([['Rue du Modèle 901', '5100 Jambes']]);
    expect(marks[0]?.contested).toContain('GUN-2WRO-NG00');
    expect(marks[0]?.contested).toContain('2026');
  });

  test('is told in the decision, fact or proof, and only then', () => {
    const [template] = definition.decisions;
    if (!template) throw new Error('a move is decided');
    const parts = sampleDecision(definition, template, language);
    expect(decisionContent(parts).contested).toEqual([]);
    const proof: EvidenceInHand = {
      ...{
        id: 'income',
        type: 'income-statement',
        title: definition.about.name,
        label: definition.about.name,
        state: 'accepted',
      },
      fields: [{ key: 'income', label: definition.about.name, kind: 'euroCent' }],
      contested: [{ key: 'income', ...contested }],
    };
    const told = decisionContent({ ...parts, dossier: marked(), evidence: [proof] }).contested ?? [];
    expect(told).toHaveLength(2);
    expect(told.every((sentence) => sentence.includes('GUN-2WRO-NG00') && !/\{\w+\}/.test(sentence))).toBe(true);
  });
});
