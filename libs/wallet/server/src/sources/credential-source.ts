/**
 * Where the claims of an attestation come from: which evidence is asked, for which purpose, and how its values become
 * claims. A new kind of attestation needs its source here, and nothing else on this side.
 */
import type { EvidenceValue } from '@gun/data-broker-contract';
import type { LocalizedText } from '@gun/kernel';
import type { CredentialKey } from '@gun/wallet-contract';
import { diplomaSource } from './diploma.source';

export interface HolderName {
  readonly familyName: string;
  readonly givenName: string;
}

export type Claims = Readonly<Record<string, string | number>>;

export interface CredentialSource {
  readonly type: CredentialKey;
  /** Type of evidence, in the catalogue of the data broker. */
  readonly evidence: string;
  /** What the authorisation is for. */
  readonly purpose: string;
  readonly name: LocalizedText;
  claimsOf(values: readonly EvidenceValue[], holder: HolderName): Claims;
  /** What tells this one from others of its kind. */
  labelOf(claims: Claims): string | undefined;
}

export const credentialSources: readonly CredentialSource[] = [diplomaSource];

export const sourceOf = (type: CredentialKey): CredentialSource | undefined =>
  credentialSources.find((source) => source.type === type);
