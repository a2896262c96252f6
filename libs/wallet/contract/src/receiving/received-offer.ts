/** What an issuer of others offers a holder: who, under which list, which documents; then what came of it. */
import { Instant, Language, LocalizedText, Uuid } from '@gun/kernel';
import { z } from 'zod';
import { offerFailures } from './offer-failure';

/**
 * A link as an issuer gives it, or as a code holds it: `openid-credential-offer://`, `haip-vci://`, or any https address,
 * with `credential_offer` or `credential_offer_uri` (OpenID4VCI 1.0, part 4.1).
 */
export const ReceiveOffer = z
  .strictObject({ link: z.string().min(1).max(6000) })
  .meta({ id: 'ReceiveOffer', title: 'ReceiveOffer' });
export type ReceiveOffer = z.infer<typeof ReceiveOffer>;

/**
 * `open`: waits for the holder. `away`: the holder signs in at the issuer. `taking`: being fetched. `awaited`: the issuer
 * delivers later. `taken`: it is in the wallet. `failed`: nothing was kept, see `failure`. `blocked`: the wallet takes
 * nothing from this issuer. `refused`: by the holder.
 */
export const ReceivedOfferState = z
  .enum(['open', 'away', 'taking', 'awaited', 'taken', 'failed', 'blocked', 'refused', 'expired'])
  .meta({ id: 'ReceivedOfferState', title: 'ReceivedOfferState' });
export type ReceivedOfferState = z.infer<typeof ReceivedOfferState>;

export const AttestationFormat = z.enum(['dc+sd-jwt', 'mso_mdoc']).meta({
  ...{ id: 'AttestationFormat', title: 'AttestationFormat' },
  'x-ignore-rules': { 'cod-design': 'fixed by OpenID for Verifiable Credential Issuance 1.0, appendix A' },
});
export type AttestationFormat = z.infer<typeof AttestationFormat>;

/** Who issues, as the list that vouches for it says: what an issuer says of itself, anybody can write. */
export const VouchedIssuer = z
  .object({
    name: LocalizedText,
    /** Host of the issuer. */
    site: z.string().max(300),
    /** Operator of the list; absent: named by this installation, or by nobody. */
    list: LocalizedText.optional(),
  })
  .meta({ id: 'VouchedIssuer', title: 'VouchedIssuer' });
export type VouchedIssuer = z.infer<typeof VouchedIssuer>;

const OfferedDocument = z
  .object({
    title: LocalizedText,
    format: AttestationFormat,
    /** `vct` of an SD-JWT VC, document type of an mdoc. */
    type: z.string().max(300),
    /** Names of what it says. */
    claims: z.array(LocalizedText).max(60),
  })
  .meta({ id: 'OfferedDocument', title: 'OfferedDocument' });
export type OfferedDocument = z.infer<typeof OfferedDocument>;

/** The PIN that the issuer gave by another way. */
export const WantedPin = z
  .object({
    numeric: z.boolean(),
    length: z.int().min(1).max(40).optional(),
    /** Where the holder finds it, in the words of the issuer. */
    description: z.string().max(300).optional(),
  })
  .meta({ id: 'WantedPin', title: 'WantedPin' });
export type WantedPin = z.infer<typeof WantedPin>;

export const ReceivedOffer = z
  .object({
    id: Uuid,
    state: ReceivedOfferState,
    issuer: VouchedIssuer,
    documents: z.array(OfferedDocument).max(10),
    /** The holder signs in at the issuer; absent: the offer itself, with its PIN, is enough. */
    signIn: z.literal(true).optional(),
    pin: WantedPin.optional(),
    failure: z.enum(offerFailures).optional(),
    /** The failure as a sentence, with what to do. */
    explanation: LocalizedText.optional(),
    receivedAt: Instant,
    expiresAt: Instant,
    closedAt: Instant.optional(),
    /** What was taken and is still in the wallet. */
    credentialIds: z.array(Uuid).max(10),
    accessId: Uuid.optional(),
  })
  .meta({ id: 'ReceivedOffer', title: 'ReceivedOffer' });
export type ReceivedOffer = z.infer<typeof ReceivedOffer>;

export const ReceivedOffers = z
  .object({ items: z.array(ReceivedOffer).max(200) })
  .meta({ id: 'ReceivedOffers', title: 'ReceivedOffers' });
export type ReceivedOffers = z.infer<typeof ReceivedOffers>;

export const TakeOffer = z
  .strictObject({
    /** As the holder typed it, when the offer wants one. */
    pin: z.string().min(1).max(40).optional(),
  })
  .meta({ id: 'TakeOffer', title: 'TakeOffer' });
export type TakeOffer = z.infer<typeof TakeOffer>;

export const SignInForOffer = z
  .strictObject({
    /** Of the page to which the issuer sends the browser back. */
    language: Language,
  })
  .meta({ id: 'SignInForOffer', title: 'SignInForOffer' });
export type SignInForOffer = z.infer<typeof SignInForOffer>;

/** Where the browser goes to sign in at the issuer. */
export const OfferSignIn = z
  .object({ address: z.string().max(6000) })
  .meta({ id: 'OfferSignIn', title: 'OfferSignIn' });
export type OfferSignIn = z.infer<typeof OfferSignIn>;

/** What the issuer sent the browser back with (RFC 6749, part 4.1.2; RFC 9207). */
export const FinishOffer = z
  .strictObject({
    state: z.string().min(1).max(200),
    code: z.string().min(1).max(2000).optional(),
    error: z.string().min(1).max(100).optional(),
    iss: z.string().max(2000).optional(),
  })
  .meta({ id: 'FinishOffer', title: 'FinishOffer' });
export type FinishOffer = z.infer<typeof FinishOffer>;
