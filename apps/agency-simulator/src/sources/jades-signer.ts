/**
 * Signs as a provider of the once-only system of the Union does: JAdES, baseline B-B (ETSI TS 119 182-1), detached over
 * the header `digest` (mechanism HttpHeaders), with the certificate of the provider. The certificate is made at each
 * start around the kept key: whoever asks trusts the key.
 */
import type { JWK } from 'jose';
import { createHash, createPrivateKey, createPublicKey, randomBytes, sign, type KeyObject } from 'node:crypto';
import { bits, element, integer, objectId, sequence, setOf, tagged, text, utcTime } from '../agencies/seal/der';

const ecdsaSha256 = sequence(objectId('1.2.840.10045.4.3.2'));
const attribute = (oid: string, value: Buffer): Buffer => setOf(sequence(objectId(oid), value));
const name = sequence(
  attribute('2.5.4.6', element(0x13, Buffer.from('FI'))),
  attribute('2.5.4.3', text('Invented evidence provider (demonstration)')),
);

function certificateFor(privateKey: KeyObject, from: Date): Buffer {
  const serial = randomBytes(16);
  serial[0] = (serial[0]! & 0x7f) | 0x40;
  const until = new Date(from);
  until.setUTCFullYear(from.getUTCFullYear() + 1);
  const spki = createPublicKey(privateKey).export({ type: 'spki', format: 'der' });
  const content = sequence(
    ...[tagged(0, integer(2)), integer(serial), ecdsaSha256, name],
    ...[sequence(utcTime(from), utcTime(until)), name, spki],
  );
  return sequence(content, ecdsaSha256, bits(sign('sha256', content, privateKey)));
}

/** Answers the two headers of one answer. */
export function jadesSigner(privateKey: JWK): (answer: string | Uint8Array) => Record<string, string> {
  const key = createPrivateKey({ key: privateKey as never, format: 'jwk' }); // Node's type of a JWK is narrower than jose's
  const certificate = certificateFor(key, new Date(Date.now() - 60_000));
  const thumbprint = createHash('sha256').update(certificate).digest('base64url');
  return (answer) => {
    const digest = `SHA-256=${createHash('sha256').update(answer).digest('base64')}`;
    const header = {
      ...{
        alg: 'ES256',
        typ: 'jose',
        kid: privateKey.kid,
        'x5t#S256': thumbprint,
        x5c: [certificate.toString('base64')],
      },
      ...{ b64: false, iat: Math.floor(Date.now() / 1000) },
      sigD: { mId: 'http://uri.etsi.org/19182/HttpHeaders', pars: ['digest'] },
      crit: ['b64', 'sigD'],
    };
    const head = Buffer.from(JSON.stringify(header)).toString('base64url');
    const signed = Buffer.from(`${head}.digest: ${digest}`);
    const value = sign('sha256', signed, { key, dsaEncoding: 'ieee-p1363' }).toString('base64url');
    return { digest, 'oots-response-sig': `${head}..${value}` };
  };
}
