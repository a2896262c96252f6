import { legalBases } from '@gun/data-broker-server';
import { deliveredProcedures, type FormFact } from '@gun/procedures-contract';
import { describe, expect, test } from '@jest/globals';

/** What a source calls the fact that a form shows; a value that is named later is another for each dossier. */
const fieldOf: Readonly<Record<Exclude<FormFact['kind'], 'registerValue'>, string>> = {
  ...{ identity: 'name', birthDate: 'birthDate', address: 'address', household: 'household' },
  ...{ enterprise: 'enterprise', establishmentUnits: 'units' },
};

describe.each(deliveredProcedures.map((definition) => [definition.key, definition] as const))(
  'the delivered procedure %s',
  (key, { form }) => {
    const permitted = legalBases
      .filter(({ purpose, consumer }) => purpose === key && consumer === 'gun')
      .flatMap(({ dataBlocks }) => dataBlocks);

    test('shows no fact that no law lets the counter read for it', () => {
      const fields = permitted.flatMap((block) => block.fields);
      const unread = form.facts.filter(({ kind }) => kind !== 'registerValue' && !fields.includes(fieldOf[kind]));
      expect(unread).toEqual([]);
    });

    test('asks for no proof that no law lets a source give for it', () => {
      const types = permitted.map(({ type }) => type);
      const asked = Object.values(form.fields).flatMap(({ evidence }) => evidence?.type ?? []);
      expect(asked.filter((type) => !types.includes(type))).toEqual([]);
    });
  },
);
