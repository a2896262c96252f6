/** A request to show something, by a public body that is registered for it, and what came of it. */
import { Instant, Uuid } from '@gun/kernel';
import { z } from 'zod';
import { CredentialTypeKey } from './credential-type-key';
import { presentationFailures } from './presentation-failure';

export const AskPresentation = z
  .strictObject({
    /** A purpose of the register of relying parties. */
    purpose: z.string().max(60),
    /** Fewer claims than the purpose allows, each with dots between its names; absent: all of them. */
    claims: z.array(z.string().max(100)).min(1).max(40).optional(),
    /** In which form it is to be shown; absent: as SD-JWT VC, or as mdoc where that is the only form. */
    form: z.enum(['sdJwt', 'mdoc']).optional(),
    /**
     * Days for which what was shown may be read here, until its holder ends it; at most those of the purpose. The link then
     * waits fourteen days for its holder, not five minutes.
     */
    sharedDays: z.int().min(1).max(3653).optional(),
    /**
     * Page of your site, on an origin of your registration, to which the browser comes back when the wallet is on the same
     * device. Its address is given a fresh `response_code`, and what was shown is read with that code alone: give it
     * together with the id that you keep in the session of the browser, never with one from the address.
     */
    returnUri: z.url().max(500).optional(),
    /** False only for wallets that cannot encrypt their answer. */
    encrypted: z.boolean().default(true),
  })
  .meta({ id: 'AskPresentation', title: 'AskPresentation' });
export type AskPresentation = z.infer<typeof AskPresentation>;

/**
 * `asked`: no wallet has answered yet. `answered`: verified. `refused`: the holder said no. `failed`: not to be believed.
 * `ended`: shared, and its holder took it back.
 */
export const PresentationState = z
  .enum(['asked', 'answered', 'refused', 'failed', 'expired', 'ended'])
  .meta({ id: 'PresentationState', title: 'PresentationState' });
export type PresentationState = z.infer<typeof PresentationState>;

const ShownClaim = z
  .object({ key: z.string().max(100), value: z.string().max(2000).meta({ personal: 'attestation' }) })
  .meta({ id: 'ShownClaim', title: 'ShownClaim' });

/** What one attestation proved. It names no holder: who that is, only a claim says. */
export const ShownCredential = z
  .object({
    type: CredentialTypeKey,
    claims: z.array(ShownClaim).max(40),
    /** As the trust list calls whoever signed. */
    issuer: z.string().max(300),
    /** The trust list of another framework under which its issuer is believed; absent: ours, or the European one. */
    trustList: z.string().max(60).optional(),
  })
  .meta({ id: 'ShownCredential', title: 'ShownCredential' });
export type ShownCredential = z.infer<typeof ShownCredential>;

export const Presentation = z
  .object({
    id: Uuid,
    self: z.string().max(200),
    state: PresentationState,
    /** For a QR code, or a link on the device that holds the wallet. */
    uri: z.string().max(700),
    expiresAt: Instant,
    failure: z.enum(presentationFailures).optional(),
    shown: z.array(ShownCredential).max(8).optional(),
  })
  .meta({ id: 'Presentation', title: 'Presentation' });
export type Presentation = z.infer<typeof Presentation>;
