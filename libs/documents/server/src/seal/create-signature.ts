/**
 * The detached CMS signature of a PAdES baseline-B seal (ETSI EN 319 142-1, SubFilter ETSI.CAdES.detached): the hash of
 * the document and the hash of the certificate are both signed, so neither can be exchanged. The time of sealing is in
 * the document (`/M`), as PAdES wants, not among the attributes.
 */
import { algorithms, element, integer, objectId, octets, sequence, set, tagged } from '@gun/nest/der';
import { createHash, X509Certificate } from 'node:crypto';
import type { SealingKey } from './sealing-key';

const sha256 = (bytes: Uint8Array): Buffer => createHash('sha256').update(bytes).digest();
const oid = {
  data: objectId('1.2.840.113549.1.7.1'),
  signedData: objectId('1.2.840.113549.1.7.2'),
  contentType: objectId('1.2.840.113549.1.9.3'),
  messageDigest: objectId('1.2.840.113549.1.9.4'),
  signingCertificateV2: objectId('1.2.840.113549.1.9.16.2.47'),
};

/** Issuer and serial number, lifted from the certificate: version, serial, algorithm, issuer come in that order. */
function issuerAndSerial(certificate: Uint8Array): Buffer {
  const outer = inside(certificate, 0);
  const content = inside(certificate, outer.from);
  const parts: Uint8Array[] = [];
  for (let at = content.from; parts.length < 4;) {
    const part = inside(certificate, at);
    parts.push(certificate.subarray(at, part.to));
    at = part.to;
  }
  return sequence(parts[3]!, parts[1]!);
}

/** Where the content of the DER element at `at` starts and ends. */
function inside(der: Uint8Array, at: number): { from: number; to: number } {
  const first = der[at + 1]!;
  if (first < 0x80) return { from: at + 2, to: at + 2 + first };
  const count = first & 0x7f;
  const size = der.subarray(at + 2, at + 2 + count).reduce((sum, byte) => sum * 256 + byte, 0);
  return { from: at + 2 + count, to: at + 2 + count + size };
}

/** Signs `content` with the key. @throws when the key's certificate cannot be read. */
export async function createSignature(content: Uint8Array, key: SealingKey): Promise<Buffer> {
  const certificate = new X509Certificate(key.certificate).raw;
  const attributes = [
    sequence(oid.contentType, set(oid.data)),
    sequence(oid.messageDigest, set(octets(sha256(content)))),
    sequence(oid.signingCertificateV2, set(sequence(sequence(sequence(octets(sha256(certificate))))))),
  ];
  const signature = await key.sign(set(...attributes));
  const signer = sequence(
    integer(1),
    issuerAndSerial(certificate),
    algorithms.sha256,
    element(0xa0, set(...attributes).subarray(inside(set(...attributes), 0).from)),
    algorithms.ecdsaSha256,
    octets(signature),
  );
  const signed = sequence(integer(1), set(algorithms.sha256), sequence(oid.data), tagged(0, certificate), set(signer));
  return sequence(oid.signedData, tagged(0, signed));
}
