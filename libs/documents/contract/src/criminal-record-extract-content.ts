import { Instant } from '@gun/kernel';
import { z } from 'zod';
import {
  AuthenticLanguage,
  LegalReference,
  PaperContact,
  PaperLanguage,
  PaperLine,
  PaperParty,
  PaperText,
} from './official-paper';

/**
 * An extract of the criminal record: model 595 (any purpose), 596.1 (regulated activities) or 596.2 (work with minors).
 * What it lists is decided by the register; the paper only says it. Judicial data: GDPR art. 10.
 */
export const CriminalRecordExtractContent = z.strictObject({
  language: PaperLanguage,
  authenticLanguage: AuthenticLanguage,
  model: z.enum(['595', '596.1', '596.2']),
  reference: PaperLine,
  authority: PaperLine,
  issuedAt: Instant,
  person: PaperParty,
  purpose: PaperText,
  /** Who asked the person for it. */
  requestedBy: PaperLine.optional(),
  /** Empty: the register holds nothing that this model lists. */
  entries: z
    .array(
      z.strictObject({
        date: PaperLine,
        court: PaperLine,
        offence: PaperText,
        penalty: PaperText,
      }),
    )
    .max(200),
  legalBasis: LegalReference,
  contact: PaperContact,
});
export type CriminalRecordExtractContent = z.infer<typeof CriminalRecordExtractContent>;
