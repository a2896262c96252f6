/** Only once, for every procedure of the catalogue and against every source that the counter is delivered with. */
import { connectors } from '@gun/data-broker-server';
import { checkAgainstSources, deliveredProcedures, type FormDefinition } from '@gun/procedures-contract';
import { describe, expect, test } from '@jest/globals';

const known = connectors.map(({ type: { key: type, fields } }) => ({ type, fields }));
const held = known.flatMap(({ type, fields }) =>
  fields.map(({ key, label }) => ({ concept: `${type}.${key}`, label })),
);
const codes = (form: FormDefinition) => checkAgainstSources(form, known).map(({ code }) => code);

describe.each(deliveredProcedures.map((definition) => [definition.key, definition] as const))('%s', (_, { form }) => {
  test('asks nothing that a connected source gives', () => expect(codes(form)).toEqual([]));

  test('would not be published if it did, under whichever name', () => {
    const asking = (more: object): FormDefinition => ({
      ...form,
      fields: { ...form.fields, '/another': { widget: 'text', purpose: form.facts[0]!.label, ...more } as never }, // all have facts
    });
    const unfound = held.filter(
      ({ concept, label }) =>
        !codes(asking({ label: form.facts[0]!.label, concept })).includes('already-known') ||
        !codes(asking({ label })).includes('already-known'),
    );
    expect(unfound).toEqual([]);
  });
});
