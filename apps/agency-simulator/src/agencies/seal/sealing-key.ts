/** The seal of an invented authority: a key and a certificate that names itself a demonstration, made once and kept. */
import { createPrivateKey, generateKeyPairSync, randomBytes, sign, X509Certificate, type KeyObject } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { bits, element, integer, objectId, octets, sequence, setOf, sha256WithRsa, tagged, text, utcTime } from './der';

export interface SealingKey {
  readonly certificate: Buffer;
  /** Issuer and serial number, as a signature names its certificate. */
  readonly certificateId: Buffer;
  sign(bytes: Uint8Array): Buffer;
}

const years = 10;
const attribute = (oid: string, value: Buffer): Buffer => setOf(sequence(objectId(oid), value));
const nameOf = (authority: string): Buffer =>
  sequence(
    attribute('2.5.4.6', element(0x13, Buffer.from('BE'))),
    attribute('2.5.4.10', text(authority)),
    attribute('2.5.4.3', text(`${authority} (demonstration seal)`)),
  );

function selfSigned(name: Buffer, publicKey: KeyObject, privateKey: KeyObject, from: Date): X509Certificate {
  const serial = randomBytes(16);
  serial[0] = (serial[0]! & 0x7f) | 0x40;
  const until = new Date(from);
  until.setUTCFullYear(from.getUTCFullYear() + years);
  // Digital signature and content commitment: what an electronic seal is for.
  const usage = sequence(
    objectId('2.5.29.15'),
    element(0x01, Buffer.from([0xff])),
    octets(bits(Buffer.from([0xc0]), 6)),
  );
  const content = sequence(
    ...[tagged(0, integer(2)), integer(serial), sha256WithRsa, name],
    ...[sequence(utcTime(from), utcTime(until)), name],
    ...[publicKey.export({ type: 'spki', format: 'der' }), tagged(3, sequence(usage))],
  );
  return new X509Certificate(sequence(content, sha256WithRsa, bits(sign('sha256', content, privateKey))));
}

/** Reads the seal of an authority that is kept in `folder`, or makes it on the first call. */
export function keptSealingKey(folder: string, authority: string, now: Date = new Date()): SealingKey {
  const name = nameOf(authority);
  const [keyFile, certificateFile] = [join(folder, 'seal-key.pem'), join(folder, 'seal-certificate.pem')];
  if (!existsSync(keyFile)) {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    const { privateKey, publicKey } = generateKeyPairSync('rsa', { modulusLength: 3072 });
    writeFileSync(certificateFile, selfSigned(name, publicKey, privateKey, now).toString());
    writeFileSync(keyFile, privateKey.export({ type: 'pkcs8', format: 'pem' }), { mode: 0o600 });
  }
  const key = createPrivateKey(readFileSync(keyFile));
  const certificate = new X509Certificate(readFileSync(certificateFile));
  return {
    certificate: certificate.raw,
    certificateId: sequence(name, integer(Buffer.from(certificate.serialNumber, 'hex'))),
    sign: (bytes) => sign('sha256', bytes, key),
  };
}
