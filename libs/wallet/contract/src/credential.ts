/** What a holder sees of an attestation: what it is, whether it holds today, where it comes from, what it can prove. */
import { Instant, LocalDate, LocalizedText, Uuid } from '@gun/kernel';
import { z } from 'zod';
import { WalletReport } from './wallet-report';
import { CounterOfferView } from './desk/counter-offer';
import { CredentialState } from './credential-state';
import { CredentialTypeKey } from './credential-type-key';
import { RevocationView } from './revocation-view';

export const CredentialView = z
  .object({
    id: Uuid,
    type: CredentialTypeKey,
    title: LocalizedText,
    /** What tells this one from others of its kind: the diploma, the categories. */
    label: z.string().max(200).optional().meta({ personal: 'attestation' }),
    /** Who vouches for it. */
    source: LocalizedText,
    state: CredentialState,
    issuedOn: LocalDate.optional(),
    validUntil: LocalDate.optional(),
    /** When the source of an awaited one is to answer. */
    expectedAt: Instant.optional(),
    /** Moment at which the state was looked up. */
    checkedAt: Instant,
  })
  .meta({ id: 'CredentialView', title: 'CredentialView' });
export type CredentialView = z.infer<typeof CredentialView>;

/** A kind of attestation that the holder can ask for now. */
const CredentialChoice = z
  .object({ type: CredentialTypeKey, title: LocalizedText, description: LocalizedText, source: LocalizedText })
  .meta({ id: 'CredentialChoice', title: 'CredentialChoice' });

export const Credentials = z
  .object({ items: z.array(CredentialView).max(200), choices: z.array(CredentialChoice).max(20) })
  .meta({ id: 'Credentials', title: 'Credentials' });
export type Credentials = z.infer<typeof Credentials>;

const CredentialClaimView = z
  .object({
    key: z.string().max(100),
    label: LocalizedText,
    value: z.string().max(2000).meta({ personal: 'attestation' }),
  })
  .meta({ id: 'CredentialClaimView', title: 'CredentialClaimView' });

/** One thing that it can prove: `shows` and `hides` are keys of its claims. */
const ProofView = z
  .object({
    key: z.string().max(60),
    title: LocalizedText,
    shows: z.array(z.string().max(100)).max(40),
    hides: z.array(z.string().max(100)).max(40),
  })
  .meta({ id: 'ProofView', title: 'ProofView' });

export const CredentialDetail = CredentialView.extend({
  claims: z.array(CredentialClaimView).max(40),
  proofs: z.array(ProofView).max(20),
  /** Copies that phones of the holder fetched. */
  copiesOnPhones: z.int().min(0),
  /** What wallets told of such copies, the newest first. */
  walletReports: z.array(WalletReport).max(20).optional(),
  /** Text of law by which its source was asked. */
  legalBasis: LocalizedText.optional(),
  /** What offices prepared of it for a phone of the holder, at a counter. */
  counterOffers: z.array(CounterOfferView).max(20).optional(),
  /** Of one that its issuer ended. */
  revocation: RevocationView.optional(),
}).meta({ id: 'CredentialDetail', title: 'CredentialDetail' });
export type CredentialDetail = z.infer<typeof CredentialDetail>;

export const AddCredential = z
  .strictObject({ type: CredentialTypeKey })
  .meta({ id: 'AddCredential', title: 'AddCredential' });
export type AddCredential = z.infer<typeof AddCredential>;

/** A file for whoever reads no SD-JWT: a W3C Verifiable Credential 2.0, signed (`vc+jwt`). */
export const CredentialFile = z
  .object({ content: z.string().max(20_000).meta({ personal: 'attestation' }) })
  .meta({ id: 'CredentialFile', title: 'CredentialFile' });
export type CredentialFile = z.infer<typeof CredentialFile>;

/** A way into a phone: `uri` goes into a QR code or a link, `pin` is typed into the phone and stands nowhere else. */
export const CredentialOffer = z
  .object({
    uri: z.string().max(500),
    pin: z.string().regex(/^\d{6}$/),
    expiresAt: Instant,
  })
  .meta({ id: 'CredentialOffer', title: 'CredentialOffer' });
export type CredentialOffer = z.infer<typeof CredentialOffer>;
