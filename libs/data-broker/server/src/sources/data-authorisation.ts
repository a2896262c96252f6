import { z } from 'zod';
import { citesConsent } from '../legal-bases/disclosure-policy';

const Word = z.string().min(1).max(60);

/** An authorisation as an installation writes it; `disclosure-policy.ts` says what each part means. */
export const DataAuthorisation = z.strictObject({
  legalBasis: z
    .string()
    .min(1)
    .max(300)
    .refine((text) => !citesConsent(text), 'consent is no basis between a person and an authority (GDPR, recital 43)'),
  deliberationRef: z.string().min(1).max(200).optional(),
  consumer: Word,
  purpose: Word,
  source: Word,
  dataBlocks: z
    .array(z.strictObject({ type: Word, fields: z.array(Word).min(1).readonly() }))
    .min(1)
    .readonly(),
  validFrom: z.iso.date(),
  validTo: z.iso.date().optional(),
  withoutPreview: z.literal(true).optional(),
  delayedBy: z.strictObject({ legalBasis: z.string().min(1).max(300), months: z.int().min(1).max(12) }).optional(),
});
