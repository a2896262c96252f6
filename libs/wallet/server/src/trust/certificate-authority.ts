/**
 * Certifies the keys of the platform. In production the anchor stays offline and its operator answers requests for
 * certificates; in development an anchor lies in a directory. Both stand behind this door.
 */
import type { EcJwk } from '../keys/key-service';

export abstract class CertificateAuthority {
  /** The chain for a key, leaf first and without the anchor, each base64 of DER. */
  abstract certify(purpose: string, key: EcJwk, now: Date): Promise<readonly string[]>;
  /** The certificate that others are asked to trust, as PEM. */
  abstract anchor(): string;
  /** By which others name it: its key identifier (RFC 5280, part 4.2.1.2), in base64url. */
  abstract keyId(): string;
}
