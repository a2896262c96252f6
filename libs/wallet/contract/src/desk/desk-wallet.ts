/**
 * What a civil servant sees of somebody's attestations: kinds, dates and states. What an attestation says is shown to
 * nobody at the desk; its label only to the authority that answers for it.
 */
import { Instant, Language, LocalDate, LocalizedText, PlainText, Ssin, Uuid } from '@gun/kernel';
import { z } from 'zod';
import { CredentialState } from '../credential-state';
import { CredentialTypeKey } from '../credential-type-key';
import { RevocationGrounds } from '../revocation';
import { WalletReport } from '../wallet-report';
import { CounterOfferState } from './counter-offer';

/** The person at the counter, and why their attestations are opened: the reason is shown to that person. */
export const OpenDeskWallet = z
  .strictObject({
    nationalNumber: Ssin.meta({ personal: 'nationalNumber' }),
    reason: PlainText(500).min(10).max(500),
  })
  .meta({ id: 'OpenDeskWallet', title: 'OpenDeskWallet' });
export type OpenDeskWallet = z.infer<typeof OpenDeskWallet>;

const DeskCredential = z
  .object({
    id: Uuid,
    type: CredentialTypeKey,
    title: LocalizedText,
    label: z.string().max(200).optional().meta({ personal: 'attestation' }),
    state: CredentialState,
    issuedOn: LocalDate.optional(),
    validUntil: LocalDate.optional(),
    /** What a wallet told last of copies that it was given. */
    walletReport: WalletReport.optional(),
    /** This officer may end it for good. */
    mayRevoke: z.boolean(),
  })
  .meta({ id: 'DeskCredential', title: 'DeskCredential' });
export type DeskCredential = z.infer<typeof DeskCredential>;

/** A kind that can go into a phone now: held already, or asked of its source when it is prepared. */
const HandoverChoice = z
  .object({ type: CredentialTypeKey, title: LocalizedText, description: LocalizedText, held: z.boolean() })
  .meta({ id: 'HandoverChoice', title: 'HandoverChoice' });

/** What was prepared for a phone. `uri` goes into the QR code; the PIN is in the letter and nowhere on a screen. */
export const DeskOffer = z
  .object({
    id: Uuid,
    type: CredentialTypeKey,
    title: LocalizedText,
    state: CounterOfferState,
    preparedAt: Instant,
    until: Instant,
    /** Reference under which the letter lies among those to be posted. */
    letter: z.string().max(20),
    printed: z.boolean(),
    /** While it waits for a phone, and for whoever prepared it. */
    uri: z.string().max(500).optional(),
  })
  .meta({ id: 'DeskOffer', title: 'DeskOffer' });
export type DeskOffer = z.infer<typeof DeskOffer>;

/** The attestations of one person, open to one officer for half an hour. */
export const DeskWallet = z
  .object({
    id: Uuid,
    holder: z.string().max(200).meta({ personal: 'name' }),
    until: Instant,
    /** Days for which an offer waits for a phone. */
    offerDays: z.int(),
    credentials: z.array(DeskCredential).max(200),
    choices: z.array(HandoverChoice).max(20),
    offers: z.array(DeskOffer).max(50),
  })
  .meta({ id: 'DeskWallet', title: 'DeskWallet' });
export type DeskWallet = z.infer<typeof DeskWallet>;

/** `language`: in which the letter is written. */
export const PrepareOffer = z
  .strictObject({ type: CredentialTypeKey, language: Language })
  .meta({ id: 'PrepareOffer', title: 'PrepareOffer' });
export type PrepareOffer = z.infer<typeof PrepareOffer>;

export const RevokeAtDesk = RevocationGrounds.extend({ credentialId: Uuid }).meta({
  id: 'RevokeAtDesk',
  title: 'RevokeAtDesk',
});
export type RevokeAtDesk = z.infer<typeof RevokeAtDesk>;

/** A letter with a PIN that waits to be printed and posted. It names nobody: the paper does. */
export const WaitingLetter = z
  .object({
    id: Uuid,
    reference: z.string().max(20),
    title: LocalizedText,
    language: Language,
    preparedAt: Instant,
    until: Instant,
    /** The colleague at the counter. */
    preparedBy: z.string().max(200).meta({ personal: 'name' }),
    /** True: whoever prepared the offer does not see its PIN. */
    mine: z.boolean(),
    printed: z.boolean(),
  })
  .meta({ id: 'WaitingLetter', title: 'WaitingLetter' });
export type WaitingLetter = z.infer<typeof WaitingLetter>;

export const WaitingLetters = z
  .object({ items: z.array(WaitingLetter).max(200) })
  .meta({ id: 'WaitingLetters', title: 'WaitingLetters' });
export type WaitingLetters = z.infer<typeof WaitingLetters>;
