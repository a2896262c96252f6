/**
 * Who may ask holders for what, and what for: the register of relying parties (Commission implementing regulation (EU)
 * 2025/848, art. 5 and annex I). A request never goes wider than the entry of its purpose.
 */
import type { LocalizedText } from '@gun/kernel';
import { credentialType, sdJwtOf } from './credential-catalogue';
import type { CredentialKey } from './credential-type';
import type { DcqlQuery } from './dcql';

export interface RegisteredPurpose {
  readonly key: string;
  /** What the holder reads before answering. */
  readonly title: LocalizedText;
  readonly type: CredentialKey;
  /** Claims that may be asked, with dots between their names. */
  readonly claims: readonly string[];
  /** Days for which what was shown may be kept. */
  readonly keptDays: number;
  readonly legalBasis: string;
}

/** Where a party asks for itself, with a verifier of its own. */
export interface RegisteredSite {
  /** Where its requests come from and its answers go: scheme, host and port. */
  readonly origins: readonly string[];
  /** PEM of the authority that certified what signs its requests. Absent: unsigned requests, in development only. */
  readonly certificate?: string | undefined;
}

export interface RelyingParty {
  /** Of an agency: the client that signs in for it, to ask with our verifier. */
  readonly id: string;
  readonly name: LocalizedText;
  readonly site?: RegisteredSite | undefined;
  readonly purposes: readonly RegisteredPurpose[];
}

/** Claims of a purpose that are asked: all, or those named. Undefined when one of them is not registered. */
export function claimsAsked(
  { claims }: RegisteredPurpose,
  wanted: readonly string[] = claims,
): readonly string[] | undefined {
  return wanted.every((claim) => claims.includes(claim)) ? wanted : undefined;
}

/** The question that a wallet is asked for a purpose; undefined for a kind of attestation without an SD-JWT form. */
export function queryFor(purpose: RegisteredPurpose, claims: readonly string[]): DcqlQuery | undefined {
  const form = sdJwtOf(credentialType(purpose.type));
  if (!form) return undefined;
  const asked = claims.map((claim) => ({ path: claim.split('.') }));
  return {
    credentials: [{ id: purpose.type, format: form.format, meta: { vct_values: [form.vct] }, claims: asked }],
  };
}
