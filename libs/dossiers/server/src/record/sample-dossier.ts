/** A dossier as it stands in a status, made from a case that its definition carries: for the specs of this library. */
import { startClock, type DossierStatus } from '@gun/dossiers-contract';
import type { Language, LocalizedText } from '@gun/kernel';
import type { Fact, FactValue, ProcedureDefinition } from '@gun/procedures-contract';
import { DossierEntity } from './dossier.entity';

const receivedAt = new Date('2026-11-25T09:00:00Z');
const register: LocalizedText = { fr: 'Registre', nl: 'Register', de: 'Register', en: 'Register' };

const valueOf = (kind: Fact['kind'], held: FactValue): FactValue => ({
  ...((kind === 'identity' || kind === 'enterprise') && { text: 'Camille Exemplaire' }),
  ...(kind === 'birthDate' && { date: '1986-04-17' }),
  ...(kind === 'address' && {
    address: {
      ...{ postCode: '5100', municipality: 'Jambes', nis: '92094', street: 'Rue du Modèle', houseNumber: '901' },
      inReference: true,
    },
  }),
  ...(held.members && { members: held.members }),
  ...(held.units && { units: held.units }),
});

type Known = FactValue & { readonly known?: boolean; readonly state?: 'unavailable' | 'absent' };

/** What the registers say in a case. */
function factsOf({ form }: ProcedureDefinition, held: Readonly<Record<string, unknown>>): Fact[] {
  return form.facts.map(({ id, kind }) => {
    const said = (held[id] ?? {}) as Known; // as the cases of definitions write it
    const common = { id, kind, source: register, readAt: receivedAt.toISOString() };
    if (!said.known) return { ...common, state: said.state ?? 'absent' };
    return { ...common, state: 'known', value: valueOf(kind, said) };
  });
}

export interface SampleWishes {
  readonly status?: DossierStatus;
  readonly language?: Language;
  /** Which case of the definition; the first is the usual one. */
  readonly testCase?: number;
}

export function sampleDossier(definition: ProcedureDefinition, wishes: SampleWishes = {}): DossierEntity {
  const { status = 'submitted', language = 'fr', testCase = 0 } = wishes;
  const { answers = {}, facts = {} } = definition.testCases[testCase] ?? {};
  const draft = status === 'draft';
  return Object.assign(new DossierEntity(), {
    ...{ ownerId: 'o', id: 'd', ownerKind: definition.actAs[0] ?? 'person', personId: 'o' },
    ...{
      reference: 'GUN-7K3M-9Q2X',
      procedure: definition.key,
      version: definition.version,
      status,
      language,
      onlyDraft: true,
      about: null,
    },
    ...{ step: draft ? null : (definition.handling[0]?.id ?? null), outcome: null, assurance: 'high' as const },
    ...{ answers: structuredClone(answers), facts: factsOf(definition, facts), revision: 1 },
    ...{ office: draft ? null : 'namur-population', claimantId: null, claimantName: null, decision: null },
    ...{ createdAt: receivedAt, updatedAt: receivedAt, submittedAt: draft ? null : receivedAt },
    ...{ clock: draft ? null : startClock(receivedAt), expiresOn: draft ? '2026-12-25' : null },
  });
}
