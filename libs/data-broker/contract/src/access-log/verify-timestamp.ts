/**
 * Checks the answer of a timestamp authority (RFC 3161, 2.4.2): what it stamped, and that it signed it (RFC 5652, 5.4).
 * The certificate is one that the caller got another way; those that come with the answer are not looked at.
 */
import { readAuthorityCertificate, type AuthorityCertificate } from './authority-certificate';
import { sameBytes } from './byte-text';
import { elementsIn, hexOf, instantOf, onlyElement, type DerElement } from './der-reader';
import type { Hash } from './merkle-hash';

const oid = {
  signedData: '2a864886f70d010702',
  timestampInfo: '2a864886f70d0109100104',
  contentType: '2a864886f70d010903',
  messageDigest: '2a864886f70d010904',
  signingCertificateV2: '2a864886f70d010910022f',
};
const digests: Readonly<Record<string, string>> = {
  '608648016503040201': 'SHA-256',
  '608648016503040202': 'SHA-384',
  '608648016503040203': 'SHA-512',
};
const rsa = 'RSASSA-PKCS1-v1_5';
/** Signature algorithms; the hash of the first RSA one is that of the signer. */
const signatures: Readonly<Record<string, { readonly name: string; readonly hash?: string }>> = {
  '2a864886f70d010101': { name: rsa },
  '2a864886f70d01010b': { name: rsa, hash: 'SHA-256' },
  '2a864886f70d01010c': { name: rsa, hash: 'SHA-384' },
  '2a864886f70d01010d': { name: rsa, hash: 'SHA-512' },
  '2a8648ce3d040302': { name: 'ECDSA', hash: 'SHA-256' },
  '2a8648ce3d040303': { name: 'ECDSA', hash: 'SHA-384' },
};
const curves: Readonly<Record<string, { readonly namedCurve: string; readonly bytes: number }>> = {
  '2a8648ce3d030107': { namedCurve: 'P-256', bytes: 32 },
  '2b81040022': { namedCurve: 'P-384', bytes: 48 },
};

export interface StampedHash {
  /** SHA-256 of what was stamped. */
  readonly hash: Hash;
  /** The number that was sent along, so that an old answer is no answer. */
  readonly nonce?: Uint8Array | undefined;
}

/** When the authority saw the hash; undefined when this is no answer about it that one of these certificates signed. */
export async function verifyTimestamp(
  response: Uint8Array<ArrayBuffer>,
  asked: StampedHash,
  certificates: readonly Uint8Array<ArrayBuffer>[],
): Promise<Date | undefined> {
  try {
    const { info, signer } = readResponse(response);
    const at = readInfo(info, asked);
    for (const certificate of certificates.map(readAuthorityCertificate))
      if (
        at &&
        certificate.validFrom <= at &&
        at <= certificate.validTo &&
        (await isSignedWith(certificate, signer, info))
      )
        return at;
    return undefined;
  } catch {
    return undefined; // not DER, not of this shape, or an algorithm of another time
  }
}

/** The stamped information as it was signed, and the one signer. @throws when the answer is not granted or has another shape. */
function readResponse(response: Uint8Array<ArrayBuffer>) {
  const [status, token] = elementsIn(onlyElement(response, 0x30).content);
  const [code] = elementsIn(status?.content ?? response);
  const granted = code?.tag === 0x02 && code.content.length === 1 && code.content[0]! <= 1;
  const [type, wrapped] = elementsIn(token?.content ?? response);
  if (!granted || !type || !wrapped || hexOf(type.content) !== oid.signedData) throw new RangeError('not granted');
  const parts = elementsIn(onlyElement(wrapped.content, 0x30).content);
  const [contentType, content] = elementsIn(parts[2]?.content ?? response);
  if (!contentType || !content || hexOf(contentType.content) !== oid.timestampInfo)
    throw new RangeError('no timestamp');
  const signers = parts.at(-1);
  if (signers?.tag !== 0x31) throw new RangeError('nobody signed');
  return { info: onlyElement(content.content, 0x04).content, signer: onlyElement(signers.content, 0x30) };
}

function readInfo(info: Uint8Array<ArrayBuffer>, { hash, nonce }: StampedHash): Date | undefined {
  const [, , imprint, , time, ...rest] = elementsIn(onlyElement(info, 0x30).content);
  const [algorithm, digest] = elementsIn(imprint?.content ?? info);
  if (!algorithm || !digest || !time || digestIn(algorithm) !== 'SHA-256' || !sameBytes(digest.content, hash)) return;
  const answered = rest.find(({ tag }) => tag === 0x02);
  if (nonce && !(answered && sameBytes(answered.content, nonce))) return undefined;
  return instantOf(time);
}

const digestIn = (algorithm: DerElement): string | undefined =>
  digests[hexOf(elementsIn(algorithm.content)[0]!.content)];

async function isSignedWith(
  certificate: AuthorityCertificate,
  signer: DerElement,
  info: Uint8Array<ArrayBuffer>,
): Promise<boolean> {
  const [, sid, digestAlgorithm, attributes, algorithm, signature] = elementsIn(signer.content);
  if (!sid || !digestAlgorithm || attributes?.tag !== 0xa0 || !algorithm || signature?.tag !== 0x04) return false;
  if (sid.tag !== 0x30 || hexOf(sid.content) !== certificate.issuerAndSerial) return false;
  const digest = digestIn(digestAlgorithm);
  if (!digest || !(await saysSo(attributes, certificate, digest, info))) return false;
  // What was signed is the SET, not the [0] under which it travels (RFC 5652, 5.4).
  const signed = attributes.whole.slice();
  signed[0] = 0x31;
  return verifySignature(certificate.publicKey, { algorithm, digest, signature: signature.content }, signed);
}

/** The signed attributes name the content, its digest, and the certificate (RFC 3161, 2.4.2; RFC 5816). */
async function saysSo(
  attributes: DerElement,
  { der }: AuthorityCertificate,
  digest: string,
  info: Uint8Array<ArrayBuffer>,
): Promise<boolean> {
  const values = new Map(
    elementsIn(attributes.content).map(({ content }) => {
      const [id, value] = elementsIn(content);
      return [hexOf(id!.content), value!.content];
    }),
  );
  const type = values.get(oid.contentType);
  const contentDigest = values.get(oid.messageDigest);
  const named = values.get(oid.signingCertificateV2);
  if (!type || !contentDigest || !named || hexOf(onlyElement(type, 0x06).content) !== oid.timestampInfo) return false;
  if (!sameBytes(onlyElement(contentDigest, 0x04).content, await hashOf(digest, info))) return false;
  const [certificates] = elementsIn(onlyElement(named, 0x30).content);
  const [first] = elementsIn(certificates!.content);
  const parts = elementsIn(first!.content);
  const algorithm = parts[0]?.tag === 0x30 ? digestIn(parts[0]) : 'SHA-256';
  const certificateHash = parts.find(({ tag }) => tag === 0x04);
  return (
    algorithm !== undefined && !!certificateHash && sameBytes(certificateHash.content, await hashOf(algorithm, der))
  );
}

const hashOf = async (name: string, bytes: Uint8Array<ArrayBuffer>): Promise<Hash> =>
  new Uint8Array(await crypto.subtle.digest(name, bytes));

async function verifySignature(
  publicKey: Uint8Array<ArrayBuffer>,
  given: { readonly algorithm: DerElement; readonly digest: string; readonly signature: Uint8Array<ArrayBuffer> },
  signed: Uint8Array<ArrayBuffer>,
): Promise<boolean> {
  const [id] = elementsIn(given.algorithm.content);
  const known = signatures[hexOf(id!.content)];
  if (!known) return false;
  const hash = known.hash ?? given.digest;
  if (known.name === rsa) {
    const key = await crypto.subtle.importKey('spki', publicKey, { name: rsa, hash }, false, ['verify']);
    return crypto.subtle.verify(rsa, key, given.signature, signed);
  }
  const [algorithm] = elementsIn(onlyElement(publicKey, 0x30).content);
  const curve = curves[hexOf(elementsIn(algorithm!.content)[1]!.content)];
  if (!curve) return false;
  const key = await crypto.subtle.importKey('spki', publicKey, { name: 'ECDSA', ...curve }, false, ['verify']);
  return crypto.subtle.verify({ name: 'ECDSA', hash }, key, plainSignature(given.signature, curve.bytes), signed);
}

/** Two integers of DER as the two numbers one after the other that Web Crypto reads. */
function plainSignature(der: Uint8Array<ArrayBuffer>, bytes: number): Uint8Array<ArrayBuffer> {
  const numbers = elementsIn(onlyElement(der, 0x30).content);
  const plain = new Uint8Array(2 * bytes);
  for (const [place, { content }] of numbers.entries()) {
    const digits = content[0] === 0 ? content.subarray(1) : content;
    plain.set(digits, (place + 1) * bytes - digits.length);
  }
  return plain;
}
