/**
 * A site that asks wallets to show something, written from the specifications (OpenID4VP 1.0, HAIP 1.0) on jose and
 * node:http: it listens on this machine, keeps what it is sent, and says nothing about whether it believes it.
 */
import {
  BasicConstraintsExtension,
  KeyUsageFlags,
  KeyUsagesExtension,
  SubjectAlternativeNameExtension,
} from '@peculiar/x509';
import { X509CertificateGenerator } from '@peculiar/x509';
import { exportJWK, generateKeyPair, SignJWT, type CryptoKey, type JWK } from 'jose';
import { createHash, randomBytes, webcrypto } from 'node:crypto';
import { once } from 'node:events';
import { createServer, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';

type Json = Record<string, unknown>;

const signing = { name: 'ECDSA', namedCurve: 'P-256', hash: 'SHA-256' };
const [from, until] = [new Date('2026-01-01'), new Date('2036-01-01')];

interface Certified {
  readonly pair: webcrypto.CryptoKeyPair;
  readonly pem: string;
  readonly der: string;
}

/** An authority, or a leaf of one for a host. */
async function certify(
  name: string,
  by?: { readonly name: string; readonly pair: webcrypto.CryptoKeyPair },
): Promise<Certified> {
  const pair = await webcrypto.subtle.generateKey(signing, true, ['sign', 'verify']);
  const made = await X509CertificateGenerator.create(
    {
      ...{ subject: `CN=${name}`, issuer: `CN=${by?.name ?? name}`, notBefore: from, notAfter: until },
      ...{ signingAlgorithm: signing, publicKey: pair.publicKey, signingKey: (by?.pair ?? pair).privateKey },
      extensions: [
        new BasicConstraintsExtension(!by, undefined, true),
        new KeyUsagesExtension(by ? KeyUsageFlags.digitalSignature : KeyUsageFlags.keyCertSign, true),
        ...(by ? [new SubjectAlternativeNameExtension([{ type: 'dns', value: name }])] : []),
      ],
    },
    webcrypto,
  );
  return { pair, pem: made.toString('pem'), der: Buffer.from(made.rawData).toString('base64') };
}

/** What a test changes about a request to see it refused. */
export interface RequestChanges {
  readonly payload?: Json;
  readonly header?: Json;
  readonly clientId?: string;
  readonly method?: 'get' | 'post';
  /** Answers this instead of the request. */
  readonly instead?: string;
}

interface Asked extends RequestChanges {
  readonly payload: Json;
}

export class ForeignVerifier {
  /** What wallets sent, in the order of arrival. */
  readonly answers: Readonly<Record<string, string>>[] = [];
  /** Address that an answered wallet is sent back to. */
  back: string | undefined;
  private readonly requests = new Map<string, Asked>();

  private constructor(
    private readonly server: Server,
    readonly origin: string,
    readonly authority: Certified,
    readonly leaf: Certified,
    readonly encryption: { readonly publicKey: CryptoKey; readonly privateKey: CryptoKey },
    readonly encryptionJwk: JWK,
    private readonly now: () => Date,
  ) {}

  static async open(now: () => Date): Promise<ForeignVerifier> {
    const server = createServer();
    await once(server.listen(0, '127.0.0.1'), 'listening');
    const { port } = server.address() as AddressInfo; // it listens on a port
    const pair = await certify('Access certificates of Elsewhere');
    const leaf = await certify('localhost', { name: 'Access certificates of Elsewhere', pair: pair.pair });
    const encryption = await generateKeyPair('ECDH-ES', { crv: 'P-256' });
    const jwk = { ...(await exportJWK(encryption.publicKey)), kid: 'answers', use: 'enc', alg: 'ECDH-ES' };
    const origin = `http://localhost:${port}`;
    const verifier = new ForeignVerifier(server, origin, pair, leaf, encryption, jwk, now);
    server.on('request', (incoming, outgoing) => {
      void verifier
        .serve(incoming)
        .then(({ status, type, body }) => outgoing.writeHead(status, { 'content-type': type }).end(body));
    });
    return verifier;
  }

  get hashClientId(): string {
    return `x509_hash:${createHash('sha256').update(Buffer.from(this.leaf.der, 'base64')).digest('base64url')}`;
  }

  /** Puts a request up and answers the link to it. */
  asks(
    query: unknown,
    { payload, clientId = this.hashClientId, method = 'post', ...changes }: RequestChanges = {},
  ): string {
    const id = randomBytes(16).toString('base64url');
    const seconds = Math.floor(this.now().getTime() / 1000);
    const request = {
      ...{ response_type: 'vp_token', response_mode: 'direct_post.jwt', client_id: clientId },
      ...{ aud: 'https://self-issued.me/v2', response_uri: `${this.origin}/answers/${id}`, state: id },
      ...{ nonce: randomBytes(24).toString('base64url'), dcql_query: query, iat: seconds, exp: seconds + 300 },
      client_metadata: {
        vp_formats_supported: { 'dc+sd-jwt': { 'sd-jwt_alg_values': ['ES256'], 'kb-jwt_alg_values': ['ES256'] } },
        jwks: { keys: [this.encryptionJwk] },
        encrypted_response_enc_values_supported: ['A128GCM'],
      },
      ...payload,
    };
    this.requests.set(id, { ...changes, payload: request });
    const link = { client_id: clientId, request_uri: `${this.origin}/requests/${id}`, request_uri_method: method };
    return `openid4vp://?${new URLSearchParams(link).toString()}`;
  }

  /** A link that holds the signed request. */
  async asksByValue(query: unknown): Promise<string> {
    const id = new URL(this.asks(query)).searchParams.get('request_uri')?.split('/').at(-1) ?? '';
    const request = await this.sign(this.requests.get(id) ?? { payload: {} }, undefined);
    return `openid4vp://?${new URLSearchParams({ client_id: this.hashClientId, request }).toString()}`;
  }

  /** The request that a link leads to, as it was put up. */
  requestOf(link: string): Json {
    const address = new URL(link).searchParams.get('request_uri') ?? '';
    return this.requests.get(address.split('/').at(-1) ?? '')?.payload ?? {};
  }

  async close(): Promise<void> {
    this.server.closeAllConnections();
    await new Promise((closed) => this.server.close(closed));
  }

  private async serve(incoming: IncomingMessage): Promise<{ status: number; type: string; body: string }> {
    const [, place, id = ''] = (incoming.url ?? '').split('/');
    const form: Record<string, string> = Object.fromEntries(new URLSearchParams(await text(incoming)));
    const asked = this.requests.get(id);
    if (!asked) return { status: 404, type: 'application/json', body: '{"error":"not_found"}' };
    if (place === 'requests') {
      const body = asked.instead ?? (await this.sign(asked, form['wallet_nonce']));
      return { status: 200, type: 'application/oauth-authz-req+jwt', body };
    }
    this.answers.push(form);
    const body = JSON.stringify(this.back === undefined ? {} : { redirect_uri: this.back });
    return { status: 200, type: 'application/json', body };
  }

  private sign({ payload, header }: Asked, walletNonce: string | undefined): Promise<string> {
    return new SignJWT({ ...(walletNonce && { wallet_nonce: walletNonce }), ...payload })
      .setProtectedHeader({ alg: 'ES256', typ: 'oauth-authz-req+jwt', x5c: [this.leaf.der], ...header })
      .sign(this.leaf.pair.privateKey);
  }
}
