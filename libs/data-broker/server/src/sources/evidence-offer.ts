/**
 * What an agency offers to prove, as data: with this in the configuration it is a source, without a line of code. It
 * answers one call, `POST /evidence-files`; see `docs/agencies/being-a-source.md`.
 */
import { EvidenceFieldShape, EvidenceSource, EvidenceType, EvidenceTypeKey } from '@gun/data-broker-contract';
import { LocalizedText } from '@gun/kernel';
import { z } from 'zod';
import { DataAuthorisation } from './data-authorisation';
import { requirements } from './requirements';

const OfferedType = z.strictObject({
  key: EvidenceTypeKey,
  requirement: z.string().refine((key) => Object.hasOwn(requirements, key), 'is no requirement of the catalogue'),
  title: LocalizedText,
  fields: z.array(EvidenceFieldShape).min(1).max(20),
  /** Fields that the source may rightly leave out. */
  mayLack: z.array(z.string().max(40)).max(20).default([]),
  freshDays: z.int().min(0).max(400),
});
type OfferedType = z.infer<typeof OfferedType>;

export const EvidenceOffer = z.strictObject({
  ...EvidenceSource.omit({ key: true }).extend({ manner: z.enum(['immediate', 'deferred']) }).shape,
  /** How the source is told whom a question is about: by the pseudonym of its sector, or by number where a law allows it. */
  subject: z.union([
    z.strictObject({ pseudonymOf: z.string().min(1).max(60) }),
    z.strictObject({ nationalNumberBy: z.string().min(1).max(300) }),
  ]),
  evidenceTypes: z.array(OfferedType).min(1).max(20),
  /** Who may ask it what. Without one, nobody does. */
  authorisations: z
    .array(DataAuthorisation.omit({ source: true }))
    .max(100)
    .readonly()
    .default([]),
});
export type EvidenceOffer = z.infer<typeof EvidenceOffer>;

/** The types of an offer, as the catalogue publishes them. */
export function typesOf(
  source: string,
  offer: EvidenceOffer,
): { readonly type: EvidenceType; readonly mayLack: readonly string[] }[] {
  const { name, keeper, level, manner } = offer;
  return offer.evidenceTypes.map(({ mayLack, ...type }: OfferedType) => ({
    type: { ...type, about: 'person', source: { key: source, name, keeper, level, manner } },
    mayLack,
  }));
}
