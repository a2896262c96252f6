/**
 * Where the claims of an attestation come from: what is asked, of whom, for which purpose, and how the answers become
 * claims. A new kind of attestation needs its source here, and nothing else on this side.
 */
import type { EnterprisePart, Mandate, PersonEvidence, PersonPart } from '@gun/data-broker-server';
import type { LocalizedText } from '@gun/kernel';
import { credentialType, type CredentialKey, type CredentialType } from '@gun/wallet-contract';
import type { ClaimValue } from '../credentials/claim-value';
import { criminalRecordSource } from './criminal-record.source';
import { diplomaSource } from './diploma.source';
import { drivingLicenceSource } from './driving-licence.source';
import { microCredentialSource } from './micro-credential.source';
import { trainingCreditsSource } from './training-credits.source';
import { identitySource } from './identity.source';
import { organisationSource } from './organisation.source';
import { proofOfAgeSource } from './proof-of-age.source';

export type Claims = Readonly<Record<string, ClaimValue>>;

/** What the sources said, each as far as it was asked. */
export interface Said {
  readonly person: PersonPart;
  /** Evidence, by the keys of its fields. */
  readonly evidence: Readonly<Record<string, string | number | boolean>>;
  readonly enterprise?: { readonly record: EnterprisePart; readonly mandate: Mandate };
  /** In Brussels, `yyyy-MM-dd`. */
  readonly today: string;
}

export interface CredentialSource {
  readonly type: CredentialKey;
  /** What the authorisations are for. */
  readonly purpose: string;
  readonly name: LocalizedText;
  /** Text of law under which the registers are asked; evidence brings its own. */
  readonly legalBasis: string;
  /** Asked of the National Register. */
  readonly person: readonly PersonEvidence[];
  /** Type of evidence, in the catalogue of the data broker. */
  readonly evidence?: string;
  /** The Crossroads Bank is asked for an enterprise that the holder directs. */
  readonly enterprise?: true;
  /** Nobody can ask for it: it arrives when a procedure ends with it. */
  readonly arrives?: true;
  /** Undefined: what was said attests nothing. */
  claimsOf(said: Said): Claims | undefined;
  /** What tells this one from others of its kind. */
  labelOf?(claims: Claims): string | undefined;
}

export const credentialSources: readonly CredentialSource[] = [
  identitySource,
  proofOfAgeSource,
  drivingLicenceSource,
  diplomaSource,
  criminalRecordSource,
  organisationSource,
  trainingCreditsSource,
  microCredentialSource,
];

export const sourceOf = (type: CredentialKey): CredentialSource | undefined =>
  credentialSources.find((source) => source.type === type);

/** What can be had today: a kind of the catalogue with a source. */
export const issuedTypes: readonly CredentialType[] = credentialSources.map(({ type }) => credentialType(type));
