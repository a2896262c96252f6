/**
 * What a verifier asks for: the Digital Credentials Query Language (OpenID for Verifiable Presentations 1.0, part 6).
 * Sizes are bounded, so that no question costs more to understand than it is worth. Members that the specification does
 * not define are ignored, as it wants.
 */
import { z } from 'zod';

const Id = z
  .string()
  .max(60)
  .regex(/^[A-Za-z0-9_-]+$/);

/** A name, a place in an array, or null for every place. */
const PathElement = z.union([z.string().max(100), z.int().min(0).max(1000), z.null()]);

const DcqlClaim = z.object({
  id: Id.optional(),
  path: z.array(PathElement).min(1).max(6),
  values: z
    .array(z.union([z.string().max(200), z.number(), z.boolean()]))
    .min(1)
    .max(20)
    .optional(),
});
export type DcqlClaim = z.infer<typeof DcqlClaim>;

/** Whoever must have signed, directly or through others (part 6.1.1); we know certificates by their key identifier. */
const TrustedAuthorities = z
  .array(z.object({ type: z.string().max(40), values: z.array(z.string().max(200)).min(1).max(50) }))
  .min(1)
  .max(10);

export const DcqlCredential = z.object({
  id: Id,
  format: z.string().max(40),
  multiple: z.boolean().optional(),
  meta: z
    .object({
      vct_values: z.array(z.string().max(200)).min(1).max(10).optional(),
      doctype_value: z.string().max(200).optional(),
    })
    .optional(),
  claims: z.array(DcqlClaim).min(1).max(40).optional(),
  claim_sets: z.array(z.array(Id).min(1).max(40)).min(1).max(10).optional(),
  trusted_authorities: TrustedAuthorities.optional(),
});
export type DcqlCredential = z.infer<typeof DcqlCredential>;

const CredentialSet = z.object({
  options: z.array(z.array(Id).min(1).max(8)).min(1).max(10),
  required: z.boolean().default(true),
});

const isDistinct = (ids: readonly (string | undefined)[]): boolean => {
  const given = ids.filter((id) => id !== undefined);
  return new Set(given).size === given.length;
};

/** Sets name what was asked, and claims that a set chooses from have names. */
const isCoherent = ({ claims, claim_sets }: DcqlCredential): boolean => {
  const ids = claims?.map(({ id }) => id) ?? [];
  return isDistinct(ids) && (claim_sets ?? []).flat().every((id) => ids.includes(id));
};

export const DcqlQuery = z
  .object({
    credentials: z.array(DcqlCredential.refine(isCoherent, 'claim ids do not fit')).min(1).max(8),
    credential_sets: z.array(CredentialSet).min(1).max(8).optional(),
  })
  .refine(({ credentials }) => isDistinct(credentials.map(({ id }) => id)), 'credential ids must differ')
  .refine(
    ({ credentials, credential_sets }) =>
      (credential_sets ?? [])
        .flatMap(({ options }) => options.flat())
        .every((id) => credentials.some((c) => c.id === id)),
    'a set names a credential that is not asked for',
  )
  .meta({ id: 'DcqlQuery', title: 'DcqlQuery' });
export type DcqlQuery = z.infer<typeof DcqlQuery>;
