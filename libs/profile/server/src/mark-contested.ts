import type { ContestedValue } from '@gun/data-broker-server';
import type { Contested, Fact } from '@gun/procedures-contract';

/** Who reads: the party that may follow its own dossier, or an officer, who learns what the person says is right. */
export type MarkReader = { readonly partyId: string } | 'officer';

/** What is said of a contested value. */
export const markOf = (
  { since, reference, dossierId, partyId, says }: ContestedValue,
  reader: MarkReader,
): Contested => ({
  since,
  reference,
  ...(reader === 'officer' ? { says } : reader.partyId === partyId && { dossierId }),
});

/** The facts, with a mark on each that whom it is about contests today. */
export const markContested = (
  facts: readonly Fact[],
  contested: readonly ContestedValue[],
  reader: MarkReader,
): Fact[] =>
  facts.map((fact) => {
    const found = contested.find(({ concept }) => concept === fact.concept);
    return found ? { ...fact, contested: markOf(found, reader) } : fact;
  });
