/**
 * The published catalogue: what a procedure can want to know, which evidence proves it, which source holds it, and who
 * may ask for it on which text of law. It is about rights and never about people, so anyone may read it.
 */
import { LocalDate, LocalizedText } from '@gun/kernel';
import { z } from 'zod';
import { EvidenceSource, EvidenceType, EvidenceTypeKey } from './evidence-type';

/** What a procedure wants to know; any of these types proves it. */
const EvidenceRequirement = z
  .object({ key: z.string().max(60), title: LocalizedText, evidenceTypes: z.array(EvidenceTypeKey).max(50) })
  .meta({ id: 'EvidenceRequirement', title: 'EvidenceRequirement' });

/** Who may learn which fields, what for, by which text, on which days (act of 30 July 2018, art. 20). */
export const EvidencePermit = z
  .object({
    consumer: z.string().max(60),
    purpose: z.string().max(60),
    legalBasis: z.string().max(300),
    deliberation: z.string().max(200).optional(),
    dataBlocks: z.array(z.object({ type: z.string().max(60), fields: z.array(z.string().max(60)).max(40) })).max(50),
    validFrom: LocalDate,
    validTo: LocalDate.optional(),
    /** The person need not see it first: the law says so (Regulation (EU) 2018/1724, art. 14(5)). */
    withoutPreview: z.boolean().optional(),
  })
  .meta({ id: 'EvidencePermit', title: 'EvidencePermit' });
export type EvidencePermit = z.infer<typeof EvidencePermit>;

/** A source, what it can prove, and everybody who may ask it today. */
const PublishedSource = EvidenceSource.extend({
  evidenceTypes: z.array(EvidenceTypeKey).max(50),
  permits: z.array(EvidencePermit).max(1_000),
}).meta({ id: 'PublishedSource', title: 'PublishedSource' });

export const EvidenceRequirements = z
  .object({ items: z.array(EvidenceRequirement).max(200) })
  .meta({ id: 'EvidenceRequirements', title: 'EvidenceRequirements' });
export type EvidenceRequirements = z.infer<typeof EvidenceRequirements>;

export const EvidenceTypes = z
  .object({ items: z.array(EvidenceType).max(200) })
  .meta({ id: 'EvidenceTypes', title: 'EvidenceTypes' });
export type EvidenceTypes = z.infer<typeof EvidenceTypes>;

export const EvidenceSources = z
  .object({ items: z.array(PublishedSource).max(100) })
  .meta({ id: 'EvidenceSources', title: 'EvidenceSources' });
export type EvidenceSources = z.infer<typeof EvidenceSources>;
