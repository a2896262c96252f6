/**
 * An authority ends an attestation for good (ARF 3.0, VCR_11; Regulation (EU) 910/2014, art. 45d and 45f). It is a decision
 * about somebody: it names its reason, its text of law, and how to contest it (act of 29 July 1991 on the formal
 * statement of reasons, art. 2 and 3; act of 11 April 1994 on the publicity of administration, art. 2).
 */
import { Instant, Language, PlainLine, PlainText, type LocalizedText } from '@gun/kernel';
import { z } from 'zod';
import { CredentialTypeKey } from './credential-type-key';

/** Why, as data: adding a reason is adding an entry. The words are those that the holder reads. */
export const revocationReasons = {
  rightEnded: {
    fr: 'Le droit que ce document prouve a pris fin.',
    nl: 'Het recht dat dit document bewijst, is geëindigd.',
    de: 'Das Recht, das dieses Dokument beweist, ist erloschen.',
    en: 'The right that this document proves has ended.',
  },
  wrongContent: {
    fr: 'Une donnée de ce document est fausse. Vous pouvez en demander un nouveau.',
    nl: 'Een gegeven in dit document is fout. U kunt een nieuw vragen.',
    de: 'Eine Angabe in diesem Dokument ist falsch. Sie können ein neues anfordern.',
    en: 'Something in this document is wrong. You can ask for a new one.',
  },
  wronglyIssued: {
    fr: 'Ce document n’aurait pas dû être délivré.',
    nl: 'Dit document had niet afgegeven mogen worden.',
    de: 'Dieses Dokument hätte nicht ausgestellt werden dürfen.',
    en: 'This document should not have been issued.',
  },
  keyCompromised: {
    fr: 'La clé qui a signé ce document n’est plus sûre. Vous n’y êtes pour rien : demandez-en un nouveau.',
    nl: 'De sleutel die dit document ondertekende, is niet meer veilig. U kunt er niets aan doen: vraag een nieuw.',
    de: 'Der Schlüssel, der dieses Dokument signiert hat, ist nicht mehr sicher. Es liegt nicht an Ihnen: Fordern Sie ein neues an.',
    en: 'The key that signed this document is no longer safe. It is not your doing: ask for a new one.',
  },
} as const satisfies Record<string, LocalizedText>;

const RevocationReason = z
  .enum(['rightEnded', 'wrongContent', 'wronglyIssued', 'keyCompromised'])
  .meta({ id: 'RevocationReason', title: 'RevocationReason' });

/** What the authority writes to the holder, in the language of the holder's dossier or of its region. */
const grounds = {
  reason: RevocationReason,
  language: Language,
  explanation: PlainText(2000).min(1).max(2000),
  legalBasis: PlainLine(500).min(1).max(500),
  appeal: PlainText(2000).min(1).max(2000),
};

export const RevocationGrounds = z.strictObject(grounds);
export type RevocationGrounds = z.infer<typeof RevocationGrounds>;

/** By the pseudonym under which the sector of the agency knows the person. */
export const RevokeCredential = z
  .strictObject({ subject: z.string().min(10).max(200), type: CredentialTypeKey, ...grounds })
  .meta({ id: 'RevokeCredential', title: 'RevokeCredential' });
export type RevokeCredential = z.infer<typeof RevokeCredential>;

/** By the place in a status list that a shown copy names: whoever has it in hand need not know whose it is. */
export const RevokeShownCredential = z
  .strictObject({ statusList: z.string().max(500), place: z.int().min(0), ...grounds })
  .meta({ id: 'RevokeShownCredential', title: 'RevokeShownCredential' });
export type RevokeShownCredential = z.infer<typeof RevokeShownCredential>;

export const Revocation = z
  .object({ type: CredentialTypeKey, revokedAt: Instant })
  .meta({ id: 'Revocation', title: 'Revocation' });
export type Revocation = z.infer<typeof Revocation>;
