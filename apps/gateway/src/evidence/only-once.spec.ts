/** Only once, for every procedure of the catalogue and against every register and source that the counter has. */
import { connectors } from '@gun/data-broker-server';
import { inEveryLanguage } from '@gun/kernel';
import {
  checkAgainstSources,
  deliveredProcedures,
  type FormDefinition,
  type FormField,
} from '@gun/procedures-contract';
import { knownFrom, registerHoldings } from '@gun/profile-server';
import { describe, expect, test } from '@jest/globals';

const known = [...registerHoldings, ...knownFrom(connectors.map(({ type }) => type))];
const held = known.flatMap(({ type, fields }) =>
  fields.map(({ key, label }) => ({ concept: `${type}.${key}`, label })),
);
const found = (form: FormDefinition) => checkAgainstSources(form, known);
const codes = (form: FormDefinition) => found(form).map(({ code }) => code);

const { form } = deliveredProcedures[0]!; // the catalogue is not empty
const nothing = inEveryLanguage('Zzz');
const question = (more: object) => ({ widget: 'text', label: nothing, purpose: nothing, ...more }) as FormField; // complete
const withQuestion = (pointer: string, more: object): FormDefinition => ({
  ...form,
  fields: { ...form.fields, [pointer]: question(more) },
});
const asking = (more: object) => withQuestion('/another', more);

describe.each(deliveredProcedures.map((definition) => [definition.key, definition] as const))('%s', (_, { form }) => {
  test('asks nothing that a connected source gives', () => expect(found(form)).toEqual([]));

  test('would not be published if it did, under whichever name', () => {
    const ways = held.flatMap(({ concept, label }) => [{ concept }, { label }]);
    const asked = Object.fromEntries(ways.map((more, index) => [`/another${index}`, question(more)]));
    const refused = found({ ...form, fields: { ...form.fields, ...asked } }).map(({ path }) => path);
    expect(refused).toEqual(Object.keys(asked).map((pointer) => `/form/fields/${pointer}`));
  });
});

describe.each(['text', 'date', 'radios', 'select', 'checkboxes', 'number', 'address'])(
  'with the widget “%s”',
  (widget) => {
    test.each([
      ['en', 'Your date of birth', 'population-record.birthDate'],
      ['en', 'When were you born?', 'population-record.birthDate'],
      ['en', 'How much did the household earn?', 'income-statement.householdTaxableIncome'],
      ['en', 'Your present address', 'population-record.address'],
      ['fr', 'Votre nationalité', 'population-record.nationality'],
      ['fr', 'Où habitez-vous ?', 'population-record.address'],
      ['fr', 'Votre école', 'school-enrolment.school'],
      ['fr', 'Dans quelle commune êtes-vous né ? Commune de naissance', 'population-record.birthPlace'],
      ['nl', 'Uw adres', 'population-record.address'],
      ['nl', 'Wat is uw geboortedatum?', 'population-record.birthDate'],
      ['nl', 'Rechtsvorm van uw onderneming', 'enterprise-record.legalForm'],
      ['de', 'Ihre Schule', 'school-enrolment.school'],
      ['de', 'Ihr jetziger Wohnort', 'population-record.address'],
      ['de', 'Ihre Kennzeichen', 'vehicle-registration.plates'],
    ])('a question in %s, “%s”, is refused: %s holds it', (language, label, concept) => {
      const [refusal] = found(asking({ widget, label: { ...nothing, [language]: label } }));
      expect(refusal).toMatchObject({ code: 'already-known', sentence: expect.stringContaining(concept) });
    });
  },
);

test.each([
  ['fr', 'Composition de ménage'],
  ['nl', 'Schoolattest van het kind'],
  ['de', 'Ihr Steuerbescheid'],
  ['en', 'Registration certificate of the car'],
])('an upload in %s of a paper that a source replaces, “%s”, is refused', (language, label) =>
  expect(codes(asking({ widget: 'file', label: { ...nothing, [language]: label } }))).toEqual(['already-known']),
);

test('a question is found by its own name too', () =>
  expect(codes(withQuestion('/birthPlace', {}))).toEqual(['already-known']));

test('the refusal names the question, who holds it and what to do', () =>
  expect(found(asking({ label: inEveryLanguage('Your nationality') }))[0]?.sentence).toBe(
    'Do not ask “Your nationality” (another): National Register holds it (population-record.nationality). ' +
      'Show that fact instead, or write in notKnownBecause why this is another question.',
  ));

test('the reason why it is another question frees it', () =>
  expect(codes(asking({ label: inEveryLanguage('Your nationality'), notKnownBecause: nothing }))).toEqual([]));

test.each(['Name of the architect', 'Phone number', 'What are you asking for?', 'Name on the bell', 'First day'])(
  'what no source holds may be asked: “%s”',
  (label) => expect(codes(asking({ label: inEveryLanguage(label) }))).toEqual([]),
);

test('a group that asks of other people is not asking of the person', () => {
  expect(codes(withQuestion('/guests/*/bornOn', { label: inEveryLanguage('Date of birth') }))).toEqual([]);
  expect(codes(withQuestion('/me/*/bornOn', { label: inEveryLanguage('Your date of birth') }))).toEqual([
    'already-known',
  ]);
});
