/** A wallet on a phone that answers a signed request (OpenID4VP 1.0 with `direct_post.jwt`; RFC 9901), by jose alone. */
import { CompactEncrypt, decodeJwt, importJWK, SignJWT, type CryptoKey, type JWK } from 'jose';
import { createHash } from 'node:crypto';

export interface HeldOnPhone {
  /** SD-JWT VC, with all its disclosures. */
  readonly credential: string;
  /** The key that it is bound to. */
  readonly key: CryptoKey;
}

/** What a signed request says, as far as it is read here. */
interface Request {
  readonly client_id: string;
  readonly response_uri: string;
  readonly nonce: string;
  readonly state: string;
  readonly client_metadata: { readonly jwks: { readonly keys: readonly JWK[] } };
  readonly dcql_query: {
    readonly credentials: readonly {
      readonly id: string;
      readonly meta: { readonly vct_values: readonly string[] };
      readonly claims?: readonly { readonly path: readonly string[] }[];
    }[];
  };
}

const sha256 = (text: string): string => createHash('sha256').update(text).digest('base64url');
const nameIn = (disclosure: string): string => JSON.parse(Buffer.from(disclosure, 'base64url').toString())[1];

/** Shows what is asked of the type that it holds, and answers whether the verifier took it. */
export async function presentsFromPhone({ credential, key }: HeldOnPhone, link: string): Promise<boolean> {
  const request = await readRequest(link);
  const [token = '', ...disclosures] = credential.split('~').filter(Boolean);
  const question = request.dcql_query.credentials.find(({ meta }) =>
    meta.vct_values.includes(String(decodeJwt(token)['vct'])),
  );
  if (!question) throw new Error('nothing is asked of this type');
  const asked = new Set(question.claims?.flatMap(({ path }) => path));
  const shown = `${[token, ...disclosures.filter((one) => asked.has(nameIn(one)))].join('~')}~`;
  const binding = await new SignJWT({ nonce: request.nonce, sd_hash: sha256(shown) })
    .setProtectedHeader({ alg: 'ES256', typ: 'kb+jwt' })
    .setAudience(request.client_id)
    .setIssuedAt()
    .sign(key);
  const answer = { vp_token: { [question.id]: [shown + binding] }, state: request.state };
  const response = await encrypted(request, answer);
  const { ok } = await fetch(request.response_uri, { method: 'POST', body: new URLSearchParams({ response }) });
  return ok;
}

async function readRequest(link: string): Promise<Request> {
  const uri = new URL(link).searchParams.get('request_uri') ?? '';
  const answer = await fetch(uri, { method: 'POST', body: new URLSearchParams({ wallet_nonce: sha256(link) }) });
  return decodeJwt<Request>(await answer.text());
}

async function encrypted({ client_metadata: { jwks } }: Request, answer: object): Promise<string> {
  const [jwk] = jwks.keys;
  return new CompactEncrypt(new TextEncoder().encode(JSON.stringify(answer)))
    .setProtectedHeader({ alg: 'ECDH-ES', enc: 'A128GCM', kid: jwk?.kid ?? '' })
    .encrypt(await importJWK(jwk ?? {}, 'ECDH-ES'));
}
