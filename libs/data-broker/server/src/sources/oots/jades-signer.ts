/** Signs answers as a provider of another Member State does, with a certificate made for one test; and spoils them. */
import { bits, integer, algorithms, objectId, sequence, set, tagged, text, time } from '@gun/nest/der';
import { createHash, generateKeyPairSync, sign, type KeyObject } from 'node:crypto';
import type { SourceKeys } from '../../source-signature';

type Header = Record<string, unknown>;

export interface JadesSigner {
  /** What the broker has to trust. */
  readonly keys: SourceKeys;
  /** Base64, DER. */
  readonly certificate: string;
  /** The headers under `answer`; `change` alters the protected header before it is signed. */
  sign(answer: string, change?: (header: Header) => Header): { digest: string; 'oots-response-sig': string };
}

const dayMs = 86_400_000;

function certificateOf(publicKey: KeyObject, privateKey: KeyObject, from: Date): Buffer {
  const name = sequence(set(sequence(objectId('2.5.4.3'), text('Provider of a test'))));
  const content = sequence(
    ...[tagged(0, integer(2)), integer(7), algorithms.ecdsaSha256, name],
    ...[sequence(time(from), time(new Date(from.getTime() + 2 * dayMs))), name],
    publicKey.export({ type: 'spki', format: 'der' }),
  );
  return sequence(content, algorithms.ecdsaSha256, bits(sign('sha256', content, privateKey)));
}

export const digestHeader = (answer: string): string =>
  `SHA-256=${createHash('sha256').update(answer).digest('base64')}`;

/** `from`: the first of the two days for which the certificate is valid. */
export function makeJadesSigner(now: number, from = new Date(now - dayMs)): JadesSigner {
  const { publicKey, privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const { x = '', y = '' } = publicKey.export({ format: 'jwk' });
  const der = certificateOf(publicKey, privateKey, from);
  const certificate = der.toString('base64');
  return {
    certificate,
    keys: { keys: [{ kty: 'EC', crv: 'P-256', x, y, kid: 'provider-of-a-test' }] },
    sign(answer, change = (header) => header) {
      const digest = digestHeader(answer);
      const header = change({
        ...{ alg: 'ES256', typ: 'jose', x5c: [certificate], b64: false, iat: Math.floor(now / 1000) },
        'x5t#S256': createHash('sha256').update(der).digest('base64url'),
        sigD: { mId: 'http://uri.etsi.org/19182/HttpHeaders', pars: ['digest'] },
        crit: ['b64', 'sigD'],
      });
      const head = Buffer.from(JSON.stringify(header)).toString('base64url');
      const key = { key: privateKey, dsaEncoding: 'ieee-p1363' } as const;
      const value = sign('sha256', Buffer.from(`${head}.digest: ${digest}`), key).toString('base64url');
      return { digest, 'oots-response-sig': `${head}..${value}` };
    },
  };
}
