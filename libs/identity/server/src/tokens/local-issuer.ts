/** An issuer of tokens for tests: a real HTTP server with a discovery document and keys of its own. */
import {
  calculateJwkThumbprint,
  exportJWK,
  generateKeyPair,
  SignJWT,
  type JWTHeaderParameters,
  type JWTPayload,
} from 'jose';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';

type SigningKey = CryptoKey | Uint8Array;

export interface LocalIssuer {
  readonly issuer: string;
  /** How often its keys were asked for. */
  keyRequests: number;
  /** What introspection answers to a form: a status and a body. */
  introspect: (form: URLSearchParams) => { readonly status: number; readonly body: string };
  introspections: number;
  /** The public key of today, as an attacker would read it. */
  publicKeyText(): Promise<string>;
  /** A token that is right in everything but what is given. */
  token(claims?: JWTPayload, header?: Partial<JWTHeaderParameters>, key?: SigningKey): Promise<string>;
  /** From now on signs with a new key, and publishes it. */
  rotate(): Promise<void>;
  stop(): Promise<void>;
  /** Comes back at the same address after `stop`, with the same keys. */
  comeBack(): Promise<void>;
}

async function newKey() {
  const pair = await generateKeyPair('ES256', { extractable: true });
  const jwk = await exportJWK(pair.publicKey);
  return {
    privateKey: pair.privateKey,
    jwk: { ...jwk, kid: await calculateJwkThumbprint(jwk), alg: 'ES256', use: 'sig' },
  };
}

const metadataOf = (issuer: string) => ({
  issuer,
  jwks_uri: `${issuer}/keys`,
  token_endpoint: `${issuer}/token`,
  introspection_endpoint: `${issuer}/introspection`,
});

export async function startLocalIssuer(): Promise<LocalIssuer> {
  let key = await newKey();
  const server = createServer(async (request, response) => {
    response.setHeader('content-type', 'application/json');
    if (request.url?.endsWith('/keys')) {
      local.keyRequests += 1;
      response.end(JSON.stringify({ keys: [key.jwk] }));
    } else if (request.url?.endsWith('/introspection')) {
      local.introspections += 1;
      const { status, body } = local.introspect(new URLSearchParams(await text(request)));
      response.writeHead(status).end(body);
    } else response.end(JSON.stringify(metadataOf(local.issuer)));
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const { port } = server.address() as AddressInfo; // a TCP server that listens has one
  const local: LocalIssuer = {
    issuer: `http://127.0.0.1:${port}/realms/test`,
    keyRequests: 0,
    introspections: 0,
    introspect: () => ({ status: 200, body: JSON.stringify({ active: false }) }),
    publicKeyText: async () => JSON.stringify(key.jwk),
    token: (claims = {}, header = {}, signingKey = key.privateKey) => {
      const now = Math.floor(Date.now() / 1000);
      const complete = {
        iss: local.issuer,
        aud: 'gun-gateway',
        sub: 'subject-1',
        azp: 'gun-portal',
        typ: 'Bearer',
        iat: now,
        exp: now + 300,
        ...claims,
      };
      return new SignJWT(complete)
        .setProtectedHeader({ alg: 'ES256', typ: 'JWT', kid: key.jwk.kid, ...header })
        .sign(signingKey);
    },
    rotate: async () => {
      key = await newKey();
    },
    stop: () =>
      new Promise((stopped) => {
        server.close(() => stopped());
        server.closeAllConnections();
      }),
    comeBack: () => new Promise((listening) => server.listen(port, '127.0.0.1', listening)),
  };
  return local;
}
