/**
 * What can be issued, as data: formats, claims, what each attestation can prove, how long and how often a copy serves.
 * A claim is named as its European rulebook or type metadata names it; people read its label.
 */
import type { LocalizedText } from '@gun/kernel';

/** Keys of the catalogue: also the word in addresses, orders and events. */
export const credentialKeys = [
  'identity',
  'proofOfAge',
  'drivingLicence',
  'diploma',
  'criminalRecordExtract',
  'organisation',
  'trainingCredits',
  'microCredential',
] as const;
export type CredentialKey = (typeof credentialKeys)[number];

/** SD-JWT VC, named by its `vct`. */
export interface SdJwtFormat {
  readonly format: 'dc+sd-jwt';
  readonly vct: string;
  readonly extends?: string;
}

/** ISO/IEC 18013-5, named by document type and namespace. */
export interface MdocFormat {
  readonly format: 'mso_mdoc';
  readonly docType: string;
  readonly namespace: string;
  /** The id under which wallets ask for it, where a profile prescribes one. */
  readonly configurationId?: string;
}

export type CredentialFormat = SdJwtFormat | MdocFormat;

/** `always`: disclosed only when the holder shows it. `never`: in every presentation, in clear. */
export type Disclosure = 'always' | 'never';

export interface CredentialClaim {
  readonly path: readonly string[];
  readonly label: LocalizedText;
  readonly sd: Disclosure;
  /** Its issuer may have nothing to say here. */
  readonly optional?: true;
  /** Its element in an mdoc, where that is not named as the claim is; a name inside the element follows with a dot. */
  readonly element?: string;
  /** No register that the counter asks holds it: it is in those of other issuers, and never in ours. */
  readonly unheld?: true;
}

/** One thing that a holder may want to prove, and the claims that it takes: as few as possible. */
export interface Proof {
  readonly key: string;
  readonly title: LocalizedText;
  readonly claims: readonly (readonly string[])[];
}

/**
 * How often a copy is shown (ARF 3.0, annex 2, topic 10): `once` to one party and never again; `oncePerParty` again to
 * the same party only; `shortLived` as often as wanted, for a day.
 */
export type CopyUse = 'once' | 'oncePerParty' | 'shortLived';

export interface CredentialType {
  readonly key: CredentialKey;
  readonly title: LocalizedText;
  readonly description: LocalizedText;
  readonly formats: readonly CredentialFormat[];
  readonly claims: readonly CredentialClaim[];
  readonly proofs: readonly Proof[];
  readonly use: CopyUse;
  /** Copies in one issuance: each has its own key, salts and place in the status list. */
  readonly batch: number;
  /** Days from issuance to the end of a copy. */
  readonly lifeDays: number;
  /** Days for which new copies are made of what the source once said; absent: as long as one copy lives. */
  readonly heldDays?: number;
  /** False where a copy ends before a revocation would be seen (ARF, VCR_01b) or may not be traceable. */
  readonly revocable: boolean;
  /** A holder may have many of this kind at once. */
  readonly several?: true;
}
