/** Signs answers as a provider of another Member State does, with a certificate made for one test; and spoils them. */
import { createHash, sign } from 'node:crypto';
import type { SourceKeys } from '../source-signature';
import { makeCertificate, type MadeCertificate } from './certificate-maker';

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

export const digestHeader = (answer: string): string =>
  `SHA-256=${createHash('sha256').update(answer).digest('base64')}`;

/** `from`: the first of the two days for which the certificate is valid. */
export const makeJadesSigner = (now: number, from = new Date(now - dayMs)): JadesSigner =>
  signerWith([makeCertificate({ name: 'Provider of a test', from })], now);

/** Signs with the first certificate, and sends those that lead from it to an authority along. */
export function signerWith(
  [own, ...others]: readonly [MadeCertificate, ...MadeCertificate[]],
  now: number,
): JadesSigner {
  const { x = '', y = '' } = own.certificate.publicKey.export({ format: 'jwk' });
  const x5c = [own, ...others].map(({ certificate }) => certificate.raw.toString('base64'));
  return {
    certificate: own.certificate.raw.toString('base64'),
    keys: { keys: [{ kty: 'EC', crv: 'P-256', x, y, kid: 'provider-of-a-test' }] },
    sign(answer, change = (header) => header) {
      const digest = digestHeader(answer);
      const header = change({
        ...{ alg: 'ES256', typ: 'jose', x5c, b64: false, iat: Math.floor(now / 1000) },
        'x5t#S256': createHash('sha256').update(own.certificate.raw).digest('base64url'),
        sigD: { mId: 'http://uri.etsi.org/19182/HttpHeaders', pars: ['digest'] },
        crit: ['b64', 'sigD'],
      });
      const head = Buffer.from(JSON.stringify(header)).toString('base64url');
      const key = { key: own.privateKey, dsaEncoding: 'ieee-p1363' } as const;
      const value = sign('sha256', Buffer.from(`${head}.digest: ${digest}`), key).toString('base64url');
      return { digest, 'oots-response-sig': `${head}..${value}` };
    },
  };
}
