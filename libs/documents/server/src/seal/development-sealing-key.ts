/** A seal for development and tests: a key and a self-signed certificate, made once and kept in a folder. */
import { algorithms, bits, integer, objectId, octets, sequence, set, tagged, text, time, truth } from '@gun/nest/der';
import { generateKeyPairSync, randomBytes, sign, createPrivateKey, X509Certificate, type KeyObject } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { SealingKey } from './sealing-key';

const organisation = 'Guichet Unique numérique';
const commonName = `${organisation} (development seal)`;
const tenYears = 3652 * 24 * 3600 * 1000;

const named = (oid: string, value: string): Buffer => set(sequence(objectId(oid), text(value)));

function selfSigned(publicKey: KeyObject, privateKey: KeyObject, from: Date): Buffer {
  const subject = sequence(
    set(sequence(objectId('2.5.4.6'), Buffer.from([0x13, 2, 0x42, 0x45]))),
    named('2.5.4.10', organisation),
    named('2.5.4.3', commonName),
  );
  const serial = randomBytes(16);
  serial[0] = (serial[0]! & 0x7f) | 0x40;
  const signatureOnly = octets(Buffer.from([0x03, 0x02, 0x06, 0xc0]));
  const content = sequence(
    tagged(0, integer(2)),
    integer(serial),
    algorithms.ecdsaSha256,
    subject,
    sequence(time(from), time(new Date(from.getTime() + tenYears))),
    subject,
    publicKey.export({ type: 'spki', format: 'der' }),
    tagged(3, sequence(sequence(objectId('2.5.29.15'), truth(true), signatureOnly))),
  );
  return sequence(content, algorithms.ecdsaSha256, bits(sign('sha256', content, privateKey)));
}

const pem = (der: Uint8Array): string =>
  `-----BEGIN CERTIFICATE-----\n${Buffer.from(der)
    .toString('base64')
    .replace(/.{64}(?=.)/g, '$&\n')}\n-----END CERTIFICATE-----\n`;

/** Reads the seal kept in `folder`, or makes it on the first call. */
export function developmentSealingKey(folder: string, now: Date = new Date()): SealingKey {
  const keyFile = join(folder, 'seal-key.pem');
  const certificateFile = join(folder, 'seal-certificate.pem');
  if (!existsSync(keyFile)) {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
    writeFileSync(certificateFile, pem(selfSigned(publicKey, privateKey, now)));
    writeFileSync(keyFile, privateKey.export({ type: 'pkcs8', format: 'pem' }), { mode: 0o600 });
  }
  const key = createPrivateKey(readFileSync(keyFile));
  const certificate = new X509Certificate(readFileSync(certificateFile)).raw;
  return { name: organisation, certificate, sign: async (bytes) => sign('sha256', bytes, key) };
}
