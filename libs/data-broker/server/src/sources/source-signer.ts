/** Signs answers as a source does, with keys made for one test. */
import { generateKeyPairSync, sign } from 'node:crypto';
import { digestOf, type SourceKeys } from './source-signature';

export interface SourceSigner {
  /** What the broker has to trust. */
  readonly keys: SourceKeys;
  /** The detached JWS over `answer`, made for `question` at `now`. */
  sign(answer: string | Uint8Array, question: string, now?: number): string;
}

export function makeSourceSigner(kid = 'key-of-a-test', more: { readonly exp?: number } = {}): SourceSigner {
  const { publicKey, privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const { x = '', y = '' } = publicKey.export({ format: 'jwk' });
  return {
    keys: { keys: [{ kty: 'EC', crv: 'P-256', x, y, kid, ...more }] },
    sign(answer, question, now = Date.now()) {
      const iat = Math.floor(now / 1000);
      const claims = { alg: 'ES256', kid, b64: false, crit: ['b64'], iat, requestDigest: digestOf(question) };
      const head = Buffer.from(JSON.stringify(claims)).toString('base64url');
      const signed = Buffer.concat([Buffer.from(`${head}.`), Buffer.from(answer)]);
      return `${head}..${sign('sha256', signed, { key: privateKey, dsaEncoding: 'ieee-p1363' }).toString('base64url')}`;
    },
  };
}
