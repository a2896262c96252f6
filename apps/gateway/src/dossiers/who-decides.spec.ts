import { connectors } from '@gun/data-broker-server';
import { deliveredOffices, deliveredProcedures, type Competence } from '@gun/procedures-contract';
import { staff } from '@gun/testing';
import { describe, expect, test } from '@jest/globals';

const officers = Object.values(staff).filter(({ roles }) => roles.some((role) => role === 'officer'));
const worksAt = (key: string): boolean => officers.some(({ office }) => office === key);

/** Offices that may have to handle a delivered procedure by hand, as far as the definition tells. */
function officesOf({ competence }: { competence: Competence }): readonly string[] {
  if (competence.by === 'keeperOfValue')
    return Object.values(competence.keepers).flatMap((keeper) => officesOf({ competence: keeper }));
  if (competence.by === 'office') return [competence.office];
  if (competence.by === 'officeOfAnswer') return Object.values(competence.offices);
  const offices = deliveredOffices.filter(({ service }) => service === competence.service).map(({ key }) => key);
  return offices.filter(worksAt).slice(0, 1);
}

describe.each(deliveredProcedures.map((definition) => [definition.key, definition] as const))(
  'the delivered procedure %s',
  (_, definition) => {
    test('can be decided by hand: an invented civil servant works at each office that may get it', () => {
      const offices = officesOf(definition);
      expect(offices.length).toBeGreaterThan(0);
      expect(offices.filter((office) => !worksAt(office))).toEqual([]);
    });
  },
);

test('no invented civil servant works at an office that does not exist', () => {
  const keys = new Set(deliveredOffices.map(({ key }) => key));
  expect(officers.map(({ office }) => office).filter((office) => !keys.has(office))).toEqual([]);
});

test('whatever a source of this country says can be called wrong: somebody keeps it', () => {
  const kept = deliveredProcedures.flatMap(({ competence }) =>
    competence.by === 'keeperOfValue' ? Object.keys(competence.keepers) : [],
  );
  const known = connectors.filter(({ type }) => type.source.level !== 'memberState').map(({ type }) => type.key);
  expect(known.filter((type) => !kept.includes(type))).toEqual([]);
});
