/** What somebody asks of a holder: who, for which registered purpose, which claims leave and which stay, what came of it. */
import { Instant, LocalizedText, Uuid } from '@gun/kernel';
import { z } from 'zod';
import { CredentialTypeKey } from './credential-type-key';

/**
 * A link as a site gives it, or as a code on another screen holds it: `openid4vp://`, `haip-vp://`, or the address of
 * this wallet, with `client_id` and what else OpenID4VP 1.0 puts there.
 */
export const ReceiveRequest = z
  .strictObject({ link: z.string().min(1).max(6000) })
  .meta({ id: 'ReceiveRequest', title: 'ReceiveRequest' });
export type ReceiveRequest = z.infer<typeof ReceiveRequest>;

/**
 * `open`: waits for the holder. `answered`: the party took the answer. `failed`: it left, and the party did not take it.
 * `refused`: by the holder. `blocked`: by the wallet, see `blockedBy`. `ended`: shown once, and the holder ended it.
 */
export const ReceivedRequestState = z
  .enum(['open', 'answered', 'failed', 'refused', 'blocked', 'ended', 'expired'])
  .meta({ id: 'ReceivedRequestState', title: 'ReceivedRequestState' });
export type ReceivedRequestState = z.infer<typeof ReceivedRequestState>;

/** Why the wallet refuses by itself: nobody knows the party, or it asks for more than it is registered for. */
export const blocks = ['unregistered', 'tooWide'] as const;
export type Block = (typeof blocks)[number];

const NamedClaim = z
  .object({ key: z.string().max(300), label: LocalizedText })
  .meta({ id: 'NamedClaim', title: 'NamedClaim' });
export type NamedClaim = z.infer<typeof NamedClaim>;

/** One of the holder's documents that would answer, with what would leave. */
const FittingDocument = z
  .object({
    credentialId: Uuid,
    title: LocalizedText,
    label: z.string().max(200).optional().meta({ personal: 'attestation' }),
    shows: z
      .array(NamedClaim.extend({ value: z.string().max(2000).meta({ personal: 'attestation' }) }))
      .max(60)
      .meta({ id: 'ClaimsThatLeave', title: 'ClaimsThatLeave' }),
    stays: z.array(NamedClaim).max(60),
  })
  .meta({ id: 'FittingDocument', title: 'FittingDocument' });
export type FittingDocument = z.infer<typeof FittingDocument>;

/** One question of a request. */
const Want = z
  .object({
    question: z.string().max(60),
    /** Absent: a kind of attestation that is not known here. */
    type: CredentialTypeKey.optional(),
    title: LocalizedText,
    /** The registered purpose that it falls under, with the days of keeping and the law; absent when there is none. */
    purpose: LocalizedText.optional(),
    keptDays: z.int().min(0).optional(),
    legalBasis: LocalizedText.optional(),
    claims: z.array(NamedClaim).max(60),
    /** Those of its claims that the party may not ask for. */
    beyond: z.array(NamedClaim).max(60),
    /** While it is open: what the holder may choose from. */
    documents: z.array(FittingDocument).max(100),
  })
  .meta({ id: 'Want', title: 'Want' });
export type Want = z.infer<typeof Want>;

export const ReceivedRequest = z
  .object({
    id: Uuid,
    state: ReceivedRequestState,
    party: z
      .object({ name: LocalizedText, site: z.string().max(300) })
      .meta({ id: 'AskingParty', title: 'AskingParty' }),
    wants: z.array(Want).max(8),
    blockedBy: z.enum(blocks).optional(),
    receivedAt: Instant,
    expiresAt: Instant,
    answeredAt: Instant.optional(),
    /** Days for which the party may read again what is shown, by the counter; absent: it is shown once. */
    sharedDays: z.int().min(1).optional(),
    /** Until when the party may look at what was shown; the holder may end it before. */
    sharedUntil: Instant.optional(),
    /** Line of the access log: from there it is contested. */
    accessId: Uuid.optional(),
    /** Where the site wants the holder back. */
    returnTo: z.string().max(2000).optional(),
  })
  .meta({ id: 'ReceivedRequest', title: 'ReceivedRequest' });
export type ReceivedRequest = z.infer<typeof ReceivedRequest>;

export const ReceivedRequests = z
  .object({ items: z.array(ReceivedRequest).max(200) })
  .meta({ id: 'ReceivedRequests', title: 'ReceivedRequests' });
export type ReceivedRequests = z.infer<typeof ReceivedRequests>;

/** For each question that is answered, the document that answers it. */
export const AnswerRequest = z
  .strictObject({
    chosen: z
      .array(z.strictObject({ question: z.string().max(60), credentialId: Uuid }))
      .min(1)
      .max(8),
  })
  .meta({ id: 'AnswerRequest', title: 'AnswerRequest' });
export type AnswerRequest = z.infer<typeof AnswerRequest>;
