import type { Language } from '@gun/kernel';
import type { RevokeAtDesk } from '@gun/wallet-contract';
import type { FormError } from './form-errors';

/** A key in other hands is the matter of the operator, who replaces it for everybody. */
export const revocationReasonKeys = ['rightEnded', 'wrongContent', 'wronglyIssued'] as const;
export type RevocationReason = (typeof revocationReasonKeys)[number];

/** What an officer typed so far. */
export interface RevocationDraft {
  readonly reason?: RevocationReason;
  readonly language: Language;
  readonly explanation: string;
  readonly legalBasis: string;
  readonly appeal: string;
}

type Missing = Readonly<Record<'reason' | 'explanation' | 'legalBasis' | 'appeal', string>>;

/** What a decision about somebody may not go without: reason, explanation, text of law and appeal. */
export function revocationErrors({ reason, ...texts }: RevocationDraft, words: Missing): FormError[] {
  const fields = ['explanation', 'legalBasis', 'appeal'] as const;
  return [
    ...(reason ? [] : [{ id: 'reason', text: words.reason }]),
    ...fields.flatMap((id) => (texts[id].trim() ? [] : [{ id, text: words[id] }])),
  ];
}

export function toRevokeAtDesk(credentialId: string, draft: RevocationDraft): RevokeAtDesk | undefined {
  const { reason, language, explanation, legalBasis, appeal } = draft;
  return reason && { credentialId, reason, language, explanation, legalBasis, appeal };
}
