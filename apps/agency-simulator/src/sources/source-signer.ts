/**
 * Signs every answer of a source: a detached JWS over its bytes (RFC 7515, appendix F; RFC 7797) in the header
 * `x-jws-signature`. Its protected header says when, and to which question, so that nobody can use it for another one.
 */
import type { FastifyInstance } from 'fastify';
import { FlattenedSign, importJWK, type CryptoKey, type JWK } from 'jose';
import { createHash, generateKeyPairSync } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { jadesSigner } from './jades-signer';

export interface SourceSigner {
  /** What whoever asks this source has to trust. */
  readonly publicKey: JWK;
  /** The headers that carry the signature. */
  sign(answer: string | Uint8Array, question: string): Promise<Record<string, string>>;
}

export type Manner = 'jws' | 'jades';

const digestOf = (text: string): string => createHash('sha256').update(text).digest('base64url');

async function signerWith(privateKey: JWK, manner: Manner): Promise<SourceSigner> {
  const { d: _secret, ...publicKey } = privateKey;
  if (manner === 'jades') {
    const sign = jadesSigner(privateKey);
    return { publicKey, sign: async (answer) => sign(answer) };
  }
  const key = await importJWK(privateKey, 'ES256');
  return {
    publicKey,
    sign: async (answer, question) => ({
      'x-jws-signature': await detached(answer, question, key, String(privateKey.kid)),
    }),
  };
}

async function detached(answer: string | Uint8Array, question: string, key: CryptoKey | Uint8Array, kid: string) {
  const { protected: head, signature } = await new FlattenedSign(Buffer.from(answer))
    .setProtectedHeader({
      ...{ alg: 'ES256', kid, b64: false, crit: ['b64'] },
      ...{ iat: Math.floor(Date.now() / 1000), requestDigest: digestOf(question) },
    })
    .sign(key);
  return `${head}..${signature}`;
}

/** The key of a source as `tools/keys/keys.mjs` made it, or one for this run where nobody made keys. */
export function keptSigner(
  source: string,
  keysDirectory: string | undefined,
  manner: Manner = 'jws',
): Promise<SourceSigner> {
  const file = keysDirectory && join(keysDirectory, `source-${source}.private.json`);
  if (file && existsSync(file)) return signerWith(JSON.parse(readFileSync(file, 'utf8')), manner);
  return strangeSigner(source, manner);
}

/** A key that nobody trusts. */
function strangeSigner(kid: string, manner: Manner): Promise<SourceSigner> {
  const { privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  return signerWith({ ...(privateKey.export({ format: 'jwk' }) as JWK), kid }, manner); // an EC key exports as one
}

declare module 'fastify' {
  interface FastifyRequest {
    /** The body as it arrived. */
    text: string;
  }
}

/** Signs what a source sends, and keeps the text of each question for it. */
export function signAnswers(server: FastifyInstance, signer: SourceSigner, manner: Manner = 'jws'): void {
  server.decorateRequest('text', '');
  server.addContentTypeParser('application/json', { parseAs: 'string' }, (request, body, done) => {
    request.text = String(body);
    try {
      done(null, JSON.parse(request.text || '{}'));
    } catch (error) {
      done(error as Error); // JSON.parse throws errors only
    }
  });
  server.addHook<unknown>('onSend', async (request, reply, payload) => {
    if (typeof payload !== 'string' && !(payload instanceof Uint8Array)) return payload;
    const signing =
      request.fault === 'badSignature' ? await strangeSigner(String(signer.publicKey.kid), manner) : signer;
    reply.headers(await signing.sign(payload, request.text));
    return request.fault === 'truncated' ? String(payload).slice(0, -20) : payload;
  });
}
