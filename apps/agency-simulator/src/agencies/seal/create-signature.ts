/**
 * A detached CMS signature (RFC 5652) as PAdES baseline-B wants it (ETSI EN 319 142-1): the hash of the document and
 * the hash of the certificate are both signed, so that neither can be exchanged.
 */
import { createHash } from 'node:crypto';
import { element, integer, objectId, octets, sequence, setOf, sha256, sha256WithRsa, tagged } from './der';
import type { SealingKey } from './sealing-key';

const hashOf = (bytes: Uint8Array): Buffer => createHash('sha256').update(bytes).digest();
const data = objectId('1.2.840.113549.1.7.1');
const signedData = objectId('1.2.840.113549.1.7.2');
const contentType = objectId('1.2.840.113549.1.9.3');
const messageDigest = objectId('1.2.840.113549.1.9.4');
const signingCertificate = objectId('1.2.840.113549.1.9.16.2.47');

/** Signs `content`, which the signature does not hold. */
export function createSignature(content: Uint8Array, key: SealingKey): Buffer {
  const attributes = [
    sequence(contentType, setOf(data)),
    sequence(messageDigest, setOf(octets(hashOf(content)))),
    sequence(signingCertificate, setOf(sequence(sequence(sequence(octets(hashOf(key.certificate))))))),
  ];
  const signer = sequence(
    ...[integer(1), key.certificateId, sha256],
    // Signed as a SET, sent under a tag of its own (RFC 5652, 5.4).
    element(0xa0, ...[...attributes].sort(Buffer.compare)),
    ...[sha256WithRsa, octets(key.sign(setOf(...attributes)))],
  );
  const body = sequence(integer(1), setOf(sha256), sequence(data), tagged(0, key.certificate), setOf(signer));
  return sequence(signedData, tagged(0, body));
}
