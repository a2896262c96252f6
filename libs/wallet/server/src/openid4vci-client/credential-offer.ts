/** An offer as an issuer writes it (OpenID4VCI 1.0, part 4.1.1), with the members that a wallet needs and no others. */
import type { WantedPin } from '@gun/wallet-contract';
import { z } from 'zod';

export const preAuthorized = 'urn:ietf:params:oauth:grant-type:pre-authorized_code';
const Text = z.string().min(1).max(2000);

const TxCode = z.object({
  input_mode: z.enum(['numeric', 'text']).default('numeric'),
  length: z.int().min(1).max(40).optional(),
  description: z.string().max(300).optional(),
});

/** An identifier as a browser would write it: `/a/../b` is no name of what is trusted at `/a`. */
const Identifier = z
  .url({ protocol: /^https?$/ })
  .max(1000)
  .refine((address) => [address, `${address}/`].includes(new URL(address).href));

const CredentialOffer = z.object({
  credential_issuer: Identifier,
  credential_configuration_ids: z.array(z.string().min(1).max(300)).min(1).max(10),
  grants: z
    .object({
      [preAuthorized]: z
        .object({
          'pre-authorized_code': Text,
          tx_code: TxCode.optional(),
          authorization_server: Identifier.optional(),
        })
        .optional(),
      authorization_code: z
        .object({ issuer_state: Text.optional(), authorization_server: Identifier.optional() })
        .optional(),
    })
    .default({}),
});

/** How the holder gets what is offered: with the code that came along, or by signing in at the issuer. */
export type OfferGrant =
  | { readonly kind: 'preAuthorized'; readonly code: string; readonly pin?: WantedPin | undefined }
  | { readonly kind: 'signIn'; readonly issuerState?: string | undefined };

export interface ReadOffer {
  readonly issuer: string;
  readonly configurations: readonly string[];
  readonly grant: OfferGrant;
  readonly authorizationServer?: string | undefined;
}

/** Undefined: no offer of OpenID4VCI 1.0. The code that came along is preferred: it spares the holder a sign-in. */
export function readOffer(value: unknown): ReadOffer | undefined {
  const read = CredentialOffer.safeParse(value);
  if (!read.success) return undefined;
  const { credential_issuer: issuer, credential_configuration_ids: ids, grants } = read.data;
  const offered = { issuer, configurations: [...new Set(ids)] };
  const given = grants[preAuthorized];
  if (given) {
    const { input_mode: mode, ...pin } = given.tx_code ?? {};
    return {
      ...{ ...offered, authorizationServer: given.authorization_server },
      grant: {
        ...{ kind: 'preAuthorized', code: given['pre-authorized_code'] },
        ...(mode && { pin: { numeric: mode === 'numeric', ...pin } }),
      },
    };
  }
  const { issuer_state: issuerState, authorization_server: authorizationServer } = grants.authorization_code ?? {};
  return { ...offered, authorizationServer, grant: { kind: 'signIn', issuerState } };
}
