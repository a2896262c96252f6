/**
 * An RFC 3161 authority for development and tests: correct in form, verifiable with `openssl ts -verify`, and worth as
 * much as the machine it runs on. Production names a qualified authority instead.
 */
import type { Clock } from '@gun/nest';
import {
  algorithms,
  bits,
  element,
  elementsOf,
  generalizedTime,
  integer,
  objectId,
  octets,
  sequence,
  set,
  tagged,
  text,
  time,
  truth,
} from '@gun/nest/der';
import {
  createHash,
  createPrivateKey,
  generateKeyPairSync,
  randomBytes,
  sign,
  X509Certificate,
  type KeyObject,
} from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { TimestampAuthority } from './timestamp-authority.client';

const tenYears = 3652 * 24 * 3_600_000;
const policy = objectId('1.3.6.1.4.1.99999.1');
const oid = {
  signedData: objectId('1.2.840.113549.1.7.2'),
  timestampInfo: objectId('1.2.840.113549.1.9.16.1.4'),
  contentType: objectId('1.2.840.113549.1.9.3'),
  messageDigest: objectId('1.2.840.113549.1.9.4'),
  signingCertificateV2: objectId('1.2.840.113549.1.9.16.2.47'),
};
const sha256 = (bytes: Uint8Array): Buffer => createHash('sha256').update(bytes).digest();

export interface AuthorityKey {
  readonly key: KeyObject;
  readonly certificate: Buffer;
}

export class LocalTimestampAuthority extends TimestampAuthority {
  private made: AuthorityKey | undefined;

  constructor(
    private readonly directory: string,
    private readonly clock: Clock,
  ) {
    super();
  }

  /** None before the first stamp: the worker makes the key, and every other process finds it. */
  get certificates(): Buffer[] {
    const file = join(this.directory, certificateFile);
    return existsSync(file) ? [new X509Certificate(readFileSync(file)).raw] : [];
  }

  stamp(hash: Buffer): Promise<Buffer> {
    this.made ??= authorityKeyIn(this.directory, this.clock.now());
    return Promise.resolve(timestampResponse(this.made, { hash, at: this.clock.now() }));
  }
}

/** What is stamped; `nonce` as it was asked. */
export interface Stamped {
  readonly hash: Buffer;
  readonly at: Date;
  readonly nonce?: Buffer;
}

/** A granted `TimeStampResp` (RFC 3161, 2.4.2). */
export function timestampResponse({ key, certificate }: AuthorityKey, { hash, at, nonce }: Stamped): Buffer {
  const info = sequence(
    ...[integer(1), policy, sequence(algorithms.sha256, octets(hash)), integer(serial())],
    ...[generalizedTime(at), ...(nonce ? [integer(nonce)] : [])],
  );
  const attributes = [
    sequence(oid.contentType, set(oid.timestampInfo)),
    sequence(oid.messageDigest, set(octets(sha256(info)))),
    sequence(oid.signingCertificateV2, set(sequence(sequence(sequence(octets(sha256(certificate))))))),
  ];
  const signed = set(...attributes);
  const signer = sequence(
    ...[integer(1), issuerAndSerial(certificate), algorithms.sha256],
    element(0xa0, elementsOf(signed)[0]!.content),
    ...[algorithms.ecdsaSha256, octets(sign('sha256', signed, key))],
  );
  const content = sequence(
    ...[integer(3), set(algorithms.sha256), sequence(oid.timestampInfo, tagged(0, octets(info)))],
    ...[tagged(0, certificate), set(signer)],
  );
  return sequence(sequence(integer(0)), sequence(oid.signedData, tagged(0, content)));
}

function serial(): Buffer {
  const bytes = randomBytes(12);
  bytes[0] = (bytes[0]! & 0x7f) | 0x40;
  return bytes;
}

/** Version, serial, algorithm, issuer come first in a certificate, in that order. */
function issuerAndSerial(certificate: Uint8Array): Buffer {
  const [outer] = elementsOf(certificate);
  const [content] = elementsOf(outer!.content);
  const parts = elementsOf(content!.content);
  return sequence(parts[3]!.whole, parts[1]!.whole);
}

/** A certificate that may sign timestamps and nothing else (RFC 3161, 2.3: the usage is critical). */
function selfSigned(publicKey: KeyObject, privateKey: KeyObject, from: Date): Buffer {
  const name = sequence(set(sequence(objectId('2.5.4.3'), text('GUN (development timestamps)'))));
  const timestamping = octets(sequence(objectId('1.3.6.1.5.5.7.3.8')));
  const content = sequence(
    ...[tagged(0, integer(2)), integer(serial()), algorithms.ecdsaSha256, name],
    sequence(time(new Date(from.getTime() - 86_400_000)), time(new Date(from.getTime() + tenYears))),
    ...[name, publicKey.export({ type: 'spki', format: 'der' })],
    tagged(3, sequence(sequence(objectId('2.5.29.37'), truth(true), timestamping))),
  );
  return sequence(content, algorithms.ecdsaSha256, bits(sign('sha256', content, privateKey)));
}

const keyFile = 'timestamp-key.pem';
const certificateFile = 'timestamp-certificate.pem';

/** Reads what is kept in `directory`, or makes it on the first call. */
export function authorityKeyIn(directory: string, now: Date): AuthorityKey {
  const [key, certificate] = [join(directory, keyFile), join(directory, certificateFile)];
  if (!existsSync(key)) {
    mkdirSync(directory, { recursive: true, mode: 0o700 });
    const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
    writeFileSync(certificate, new X509Certificate(selfSigned(publicKey, privateKey, now)).toString());
    writeFileSync(key, privateKey.export({ type: 'pkcs8', format: 'pem' }), { mode: 0o600 });
  }
  return {
    key: createPrivateKey(readFileSync(key)),
    certificate: new X509Certificate(readFileSync(certificate)).raw,
  };
}
