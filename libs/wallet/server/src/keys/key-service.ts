/**
 * Where private keys live. Nothing else in the house holds one of the wallet: everybody hands in bytes and gets a
 * signature, so that a hardware module (PKCS#11) or a key service of a cloud takes the place of the software adapter by
 * configuration. A key serves one purpose and no other (ARF 3.0, annex 2, topic 6 and 9).
 */
import type { CredentialKey } from '@gun/wallet-contract';

/** Public half of a P-256 key (RFC 7518, part 6.2). */
export interface EcJwk {
  readonly kty: 'EC';
  readonly crv: 'P-256';
  readonly x: string;
  readonly y: string;
}

export type KeyPurpose =
  | `issuer:${CredentialKey}`
  | `document-signer:${CredentialKey}`
  | 'status-list'
  | 'verifier-request'
  | 'trust-list'
  | 'issuer-metadata'
  | 'credential-request'
  | 'response'
  | 'holder';

/** Purposes of keys that agree on a secret, and sign nothing. */
const agreeingPurposes = ['response', 'credential-request'] as const satisfies readonly KeyPurpose[];
export type AgreeingPurpose = (typeof agreeingPurposes)[number];
/** Of keys that the platform signs with, under a certificate. */
export type SigningPurpose = Exclude<KeyPurpose, AgreeingPurpose | 'holder'>;

export const agrees = (purpose: string): boolean => agreeingPurposes.some((one) => one === purpose);

/** What its owner keeps of a key: enough for the service to find it, and useless to anybody else. */
export type KeyRef = string;

export interface CreatedKey {
  readonly ref: KeyRef;
  readonly publicJwk: EcJwk;
}

export abstract class KeyService {
  abstract create(purpose: KeyPurpose): Promise<CreatedKey>;
  /** ECDSA with SHA-256, as `r || s` of 64 bytes. @throws for a key whose purpose is to agree. */
  abstract sign(ref: KeyRef, bytes: Uint8Array): Promise<Buffer>;
  abstract publicJwk(ref: KeyRef): Promise<EcJwk>;
  /** Shared secret of ECDH with a peer: 32 bytes. @throws for a key whose purpose is to sign. */
  abstract agree(ref: KeyRef, peer: EcJwk): Promise<Buffer>;
  /** Afterwards nobody signs with it again. */
  abstract destroy(ref: KeyRef): Promise<void>;
}
