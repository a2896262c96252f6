/**
 * Attestations of issuers outside our framework that say, in their own words, what one of ours says: a diploma of a
 * university in Japan or Tunisia. How theirs is read is data; for what it is taken, the policy of its trust list says.
 */
import { z } from 'zod';
import { credentialType } from './credential-catalogue';
import { credentialKeys } from './credential-type';
import type { DcqlCredential, DcqlQuery } from './dcql';

const Name = z.string().min(1).max(100);

export const ClaimsMapping = z
  .strictObject({
    /** Their type (`vct` of an SD-JWT VC). */
    vct: z.string().min(1).max(200),
    type: z.enum(credentialKeys),
    /** For each claim of ours, with dots, where it stands in theirs. */
    claims: z.record(z.string(), z.array(Name).min(1).max(6)),
    /** Claims of ours that go without saying for every issuer of the list, its country for one. */
    constants: z.record(z.string(), z.string().max(300)).default({}),
    /** For a claim of ours whose values theirs names otherwise: each of their values, and ours. */
    values: z.record(z.string(), z.record(z.string(), z.union([z.string().max(300), z.number()]))).default({}),
    /** False: what comes without a status list is believed until its end. */
    statusRequired: z.boolean().default(true),
    /** Purposes of the register for which it is taken in the place of ours. */
    purposes: z.array(Name).min(1).max(20),
  })
  .refine(({ type, claims, constants, values }) => {
    const known = credentialType(type).claims.map(({ path }) => path.join('.'));
    return [claims, constants, values].every((named) => Object.keys(named).every((claim) => known.includes(claim)));
  }, 'a mapping names a claim that its type does not have')
  .refine(({ claims, values }) => Object.keys(values).every((claim) => claim in claims), 'values of no mapped claim');
export type ClaimsMapping = z.infer<typeof ClaimsMapping>;

/** The same question in the words of another issuer; undefined when these do not say all of it. */
export function mappedQuestion(
  { vct, claims, constants }: ClaimsMapping,
  wanted: readonly string[],
  id: string,
): DcqlCredential | undefined {
  if (!wanted.every((claim) => claim in claims || claim in constants)) return undefined;
  const paths = wanted.flatMap((claim) => (claims[claim] ? [{ path: claims[claim] }] : []));
  return { id, format: 'dc+sd-jwt', meta: { vct_values: [vct] }, ...(paths.length > 0 && { claims: paths }) };
}

const valueAt = (claims: unknown, path: readonly string[]): unknown =>
  path.reduce<unknown>(
    (at, name) =>
      typeof at === 'object' && at !== null && Object.hasOwn(at, name)
        ? (at as Record<string, unknown>)[name] // an own member of an object
        : undefined,
    claims,
  );

/** What was shown, in our words; undefined when a value was shown that the mapping does not know. */
export function mapClaims(
  { claims, constants, values }: ClaimsMapping,
  shown: Readonly<Record<string, unknown>>,
): Record<string, unknown> | undefined {
  const mapped: Record<string, unknown> = { ...constants };
  for (const [claim, path] of Object.entries(claims)) {
    const value = valueAt(shown, path);
    const ours = values[claim];
    if (value === undefined) continue;
    if (ours && !Object.hasOwn(ours, String(value))) return undefined;
    mapped[claim] = ours ? ours[String(value)] : value;
  }
  return mapped;
}

/** The question as a wallet reads it that holds attestations of ours alone: without the words of other issuers. */
export function withoutMapped(
  { credentials, credential_sets: sets }: DcqlQuery,
  isOurs: (vct: string) => boolean,
): DcqlQuery {
  const kept = credentials.filter(({ meta }) => (meta?.vct_values ?? []).every(isOurs));
  if (!sets || kept.length === 0) return { credentials, ...(sets && { credential_sets: sets }) };
  const isKept = (id: string): boolean => kept.some((one) => one.id === id);
  const left = sets.flatMap(({ options, ...set }) => {
    const possible = options.filter((option) => option.every(isKept));
    return possible.length > 0 ? [{ ...set, options: possible }] : [];
  });
  return { credentials: kept, ...(left.length > 0 && { credential_sets: left }) };
}
