/** What is kept of an offer, sealed: who offers what, how it is fetched, and what came of it. */
import { LocalizedText } from '@gun/kernel';
import { offerFailures, VouchedIssuer, WantedPin } from '@gun/wallet-contract';
import { z } from 'zod';

const Label = z.object({ path: z.array(z.union([z.string(), z.number(), z.null()])), label: LocalizedText });

const OfferedContent = z.object({
  /** The id under which the issuer has it. */
  configuration: z.string(),
  format: z.enum(['dc+sd-jwt', 'mso_mdoc']),
  type: z.string(),
  title: LocalizedText,
  labels: z.array(Label),
  scope: z.string().optional(),
});
export type OfferedContent = z.infer<typeof OfferedContent>;

const Grant = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('preAuthorized'), code: z.string(), pin: WantedPin.optional() }),
  z.object({ kind: z.literal('signIn'), issuerState: z.string().optional() }),
]);

/** Addresses at which it is fetched, in the words of the protocol. */
const Endpoints = z.object({
  credential_issuer: z.string(),
  credential_endpoint: z.string(),
  nonce_endpoint: z.string().optional(),
  deferred_credential_endpoint: z.string().optional(),
  notification_endpoint: z.string().optional(),
  token_endpoint: z.string(),
  authorization_endpoint: z.string().optional(),
  pushed_authorization_request_endpoint: z.string().optional(),
});

const Access = z.object({
  token: z.string(),
  key: z.string().optional(),
  refreshToken: z.string().optional(),
  identifiers: z.record(z.string(), z.string()),
});

const Key = z.object({
  ref: z.string(),
  publicJwk: z.object({ kty: z.literal('EC'), crv: z.literal('P-256'), x: z.string(), y: z.string() }),
});

export const OfferContent = z.object({
  issuer: VouchedIssuer,
  documents: z.array(OfferedContent),
  grant: Grant,
  endpoints: Endpoints,
  /** Identifier of the server that gives tokens; it names itself in its answers when `namesItself`. */
  server: z.string(),
  namesItself: z.boolean(),
  /** Tokens of this issuer are bound to a key. */
  bindsTokens: z.boolean(),
  /** Copies that are asked of each document. */
  copies: z.number(),
  /** While the holder signs in at the issuer. */
  signIn: z
    .object({ state: z.string(), verifier: z.string(), redirectUri: z.string(), key: z.string().optional() })
    .optional(),
  /** What the issuer delivers later. */
  awaited: z
    .object({
      access: Access,
      clientId: z.string().optional(),
      deliveries: z.array(z.object({ configuration: z.string(), number: z.string(), keys: z.array(Key) })),
    })
    .optional(),
  failure: z.enum(offerFailures).optional(),
  credentialIds: z.array(z.string()),
});
export type OfferContent = z.infer<typeof OfferContent>;
