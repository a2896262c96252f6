/** What an issuer and its authorization server say of themselves (OpenID4VCI 1.0, part 12.2; RFC 8414), as far as we need it. */
import { languages, type LocalizedText } from '@gun/kernel';
import { z } from 'zod';

/** One that a browser may be sent to: no script, no scheme of an app. */
const Address = z.url({ protocol: /^https?$/ }).max(2000);
const Display = z
  .array(z.object({ name: z.string().max(300).optional(), locale: z.string().max(40).optional() }))
  .max(60);

const ClaimDescription = z.object({
  path: z.array(z.union([z.string().max(200), z.int(), z.null()])).max(8),
  display: Display.optional(),
});
export type ClaimDescription = z.infer<typeof ClaimDescription>;

const Configuration = z.object({
  format: z.string().max(60),
  vct: z.string().max(300).optional(),
  doctype: z.string().max(300).optional(),
  scope: z.string().max(300).optional(),
  proof_types_supported: z
    .record(
      z.string(),
      z.object({ proof_signing_alg_values_supported: z.array(z.string().max(40)).max(40).default([]) }),
    )
    .optional(),
  credential_metadata: z
    .object({ display: Display.optional(), claims: z.array(ClaimDescription).max(200).optional() })
    .optional(),
});
export type Configuration = z.infer<typeof Configuration>;

export const IssuerMetadata = z.object({
  credential_issuer: Address,
  authorization_servers: z.array(Address).max(20).optional(),
  credential_endpoint: Address,
  nonce_endpoint: Address.optional(),
  deferred_credential_endpoint: Address.optional(),
  notification_endpoint: Address.optional(),
  batch_credential_issuance: z.object({ batch_size: z.int().min(2).max(10_000) }).optional(),
  credential_response_encryption: z.object({ encryption_required: z.boolean().optional() }).optional(),
  display: Display.optional(),
  credential_configurations_supported: z.record(z.string().max(300), z.unknown()),
});
export type IssuerMetadata = z.infer<typeof IssuerMetadata>;

/** One that we cannot read is none: an issuer may offer other things beside. */
export const configurationIn = (metadata: IssuerMetadata, id: string): Configuration | undefined =>
  Configuration.safeParse(metadata.credential_configurations_supported[id]).data;

export const ServerMetadata = z.object({
  issuer: Address,
  token_endpoint: Address,
  authorization_endpoint: Address.optional(),
  pushed_authorization_request_endpoint: Address.optional(),
  authorization_response_iss_parameter_supported: z.boolean().optional(),
  dpop_signing_alg_values_supported: z.array(z.string().max(40)).max(40).optional(),
  code_challenge_methods_supported: z.array(z.string().max(40)).max(20).optional(),
});
export type ServerMetadata = z.infer<typeof ServerMetadata>;

/** In each language what is displayed in it, else in English, else first; undefined when nothing is. */
export function displayed(display: z.infer<typeof Display> | undefined): LocalizedText | undefined {
  const named = (display ?? []).flatMap(({ name, locale = '' }) => (name ? [{ name, locale }] : []));
  const find = (language: string) =>
    named.find(({ locale }) => locale.toLowerCase().split(/[-_]/)[0] === language)?.name;
  const other = find('en') ?? named[0]?.name;
  if (other === undefined) return undefined;
  const said = languages.map((language) => [language, find(language) ?? other]);
  return Object.fromEntries(said) as unknown as LocalizedText; // one for each language
}
