/** A proof of a dossier, as its owner sees it: what a source would be asked, what it answered, and what became of that. */
import { EvidenceFieldShape, EvidenceProvenance, EvidenceTypeKey, EvidenceValue } from '@gun/data-broker-contract';
import { LocalizedText } from '@gun/kernel';
import { Contested } from '@gun/procedures-contract';
import { z } from 'zod';

/** How a proof is called in a dossier: the name of the question that asks for it. */
export const EvidenceId = z
  .string()
  .max(60)
  .regex(/^[a-zA-Z][a-zA-Z0-9]*$/);

/**
 * `notAsked`: nothing left the house yet. `preview`: the source answered, and the owner alone sees it. `accepted`: it is
 * part of the dossier. `refused`: the owner provides the proof. `absent`: the source holds nothing. `unavailable`: the
 * source gave no answer that can be used; it is asked again after submission. `awaited`: it answers later. `arrived`: it
 * can answer now, and the owner looks first, whether they waited for it or provided the proof meanwhile. `confirmed` and `differs`: what it said of the values given by hand. `erased`:
 * its time is over, and only that it was there is known.
 */
export const evidenceStates = [
  'notAsked',
  'preview',
  'accepted',
  'refused',
  'absent',
  'unavailable',
  'awaited',
  'arrived',
  'confirmed',
  'differs',
  'erased',
] as const;
export const EvidenceState = z.enum(evidenceStates).meta({ id: 'EvidenceState', title: 'EvidenceState' });
export type EvidenceState = z.infer<typeof EvidenceState>;

/** From where values come, in the words that people read; the signed bytes are named by their digest. */
export const EvidenceOrigin = EvidenceProvenance.omit({ signature: true, source: true })
  .extend({
    source: LocalizedText,
    /** True: the signature of the source was verified when the values arrived. Values without it never reach a dossier. */
    verified: z.boolean(),
  })
  .meta({ id: 'EvidenceOrigin', title: 'EvidenceOrigin' });
export type EvidenceOrigin = z.infer<typeof EvidenceOrigin>;

/** The mark on one value of a proof. */
const ContestedField = Contested.extend({ key: z.string().max(40) }).meta({
  id: 'ContestedField',
  title: 'ContestedField',
});

export const DossierEvidence = z
  .object({
    id: EvidenceId,
    type: EvidenceTypeKey,
    title: LocalizedText,
    /** What the procedure calls it. */
    label: LocalizedText,
    /** Why the procedure needs it. */
    purpose: LocalizedText,
    source: z.object({
      name: LocalizedText,
      keeper: LocalizedText,
      manner: z.enum(['immediate', 'deferred', 'preview', 'wallet']),
    }),
    /** The text that allows the question; absent when none does, and then the source is not asked. */
    legalBasis: LocalizedText.optional(),
    retention: LocalizedText,
    /** Exactly what is asked; nothing else leaves the source. */
    fields: z.array(EvidenceFieldShape).max(20),
    state: EvidenceState,
    failure: z.enum(['down', 'slow', 'nonsense', 'foreignSubject', 'badSignature', 'notPermitted']).optional(),
    values: z.array(EvidenceValue).max(20).optional(),
    /** Values that whom they are about calls wrong, in a dossier that is open. */
    contested: z.array(ContestedField).max(20).optional(),
    origin: EvidenceOrigin.optional(),
    /** After this instant an answer that was not accepted is destroyed. */
    previewUntil: z.string().max(40).optional(),
    /** Where the source shows it first: the owner looks and agrees there, then asks for the answer here. */
    previewLocation: z.string().max(2000).optional(),
    /** When a source that answers later expects to. */
    expectedAt: z.string().max(40).optional(),
  })
  .meta({ id: 'DossierEvidence', title: 'DossierEvidence' });
export type DossierEvidence = z.infer<typeof DossierEvidence>;

/** All proofs of a dossier, with the answers that follow from them and the revision that these answers have now. */
export const EvidenceOfDossier = z
  .object({
    items: z.array(DossierEvidence).max(20),
    revision: z.int().min(0),
    /** By proof: whether the source's answer is used, or the owner provides it. */
    choices: z.record(EvidenceId, z.enum(['use', 'own'])),
  })
  .meta({ id: 'EvidenceOfDossier', title: 'EvidenceOfDossier' });
export type EvidenceOfDossier = z.infer<typeof EvidenceOfDossier>;

/** A proof as offices and agencies receive it with a dossier: only what its owner accepted, or is still awaited. */
export const EvidenceInHand = DossierEvidence.pick({
  id: true,
  type: true,
  title: true,
  label: true,
  fields: true,
  values: true,
  contested: true,
  origin: true,
  expectedAt: true,
})
  .extend({ state: z.enum(['accepted', 'own', 'awaited', 'absent', 'confirmed', 'differs', 'erased']) })
  .meta({ id: 'EvidenceInHand', title: 'EvidenceInHand' });
export type EvidenceInHand = z.infer<typeof EvidenceInHand>;
