/** The server of the university: offers, tokens, documents. */
import {
  clientAuthenticationAnonymous,
  HashAlgorithm,
  Oauth2AuthorizationServer,
  PkceCodeChallengeMethod,
  preAuthorizedCodeGrantIdentifier,
  setGlobalConfig,
  type CallbackContext,
} from '@openid4vc/oauth2';
import { Openid4vciIssuer, type CredentialIssuerMetadata } from '@openid4vc/openid4vci';
import { compactVerify, importJWK, type JWK } from 'jose';
import { createHash, generateKeyPairSync, randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { signJwt, writeDegree, writeLicence, writeStatusList, writeTrustList, type Json } from './documents';
import { errorOf, Refusal, type Answer } from './answers';
import type { Behaviour } from './behaviour';
import { newIdentity, pemOf, type IssuerIdentity } from './identity';
import { degreeTypeOf, describedType, europeanType, issuerMetadata, licenceType, serverMetadata } from './metadata';

export interface Offered {
  readonly configuration?: 'degree' | 'licence' | 'european';
  readonly pin?: string;
  readonly signIn?: boolean;
  /** The offer stands in the link itself. */
  readonly inLink?: boolean;
}

interface Grant {
  readonly configuration: string;
  readonly pin?: string | undefined;
  isUsed?: boolean;
}

interface Pushed {
  readonly redirectUri: string;
  readonly state: string;
  readonly challenge: string;
  readonly configuration: string;
}

const drawn = (): string => randomBytes(24).toString('base64url');
export class ForeignIssuer {
  behaves: Behaviour = {};
  /** What wallets told it afterwards. */
  readonly heard: string[] = [];
  /** Every request, by method and path. */
  readonly asked: string[] = [];
  private readonly offers = new Map<string, unknown>();
  private readonly codes = new Map<string, Grant>();
  private readonly pushed = new Map<string, Pushed>();
  private readonly granted = new Map<string, Pushed>();
  private readonly tokens = new Map<string, { readonly configuration: string; readonly jkt?: string | undefined }>();
  private readonly nonces = new Set<string>();
  private readonly waiting = new Map<
    string,
    { readonly configuration: string; readonly keys: readonly JWK[]; rounds: number }
  >();
  private readonly callbacks: CallbackContext;
  private readonly server: Oauth2AuthorizationServer;
  private readonly issuer: Openid4vciIssuer;

  private constructor(
    private readonly http: Server,
    readonly origin: string,
    readonly identity: IssuerIdentity,
    private readonly now: () => Date,
  ) {
    this.callbacks = {
      fetch,
      hash: (data, algorithm) =>
        createHash(algorithm === HashAlgorithm.Sha256 ? 'sha256' : algorithm)
          .update(data)
          .digest(),
      generateRandom: (length) => randomBytes(length),
      clientAuthentication: clientAuthenticationAnonymous(),
      signJwt: async (_signer, { header, payload }) => ({
        jwt: await signJwt(payload, header, this.identity.issuer),
        signerJwk: { kty: 'EC' },
      }),
      verifyJwt: async (signer, { compact }) => {
        if (signer.method !== 'jwk') return { verified: false };
        await compactVerify(compact, await importJWK(signer.publicJwk as JWK, 'ES256')); // the same standard, typed twice
        return { verified: true, signerJwk: signer.publicJwk };
      },
      encryptJwe: () => Promise.reject(new Error('not used')),
      decryptJwe: async () => ({ decrypted: false }),
      getX509CertificateMetadata: () => ({ sanDnsNames: [], sanUriNames: [] }),
    };
    this.server = new Oauth2AuthorizationServer({ callbacks: this.callbacks });
    this.issuer = new Openid4vciIssuer({ callbacks: this.callbacks });
  }

  static async open(now: () => Date, identity?: IssuerIdentity, port = 0): Promise<ForeignIssuer> {
    setGlobalConfig({ allowInsecureUrls: true }); // it listens on this machine, without TLS
    const http = createServer();
    await once(http.listen(port, '127.0.0.1'), 'listening');
    const { port: listening } = http.address() as AddressInfo; // it listens on a port
    const issuer = new ForeignIssuer(http, `http://localhost:${listening}`, identity ?? (await newIdentity()), now);
    http.on('request', (incoming, outgoing) => void issuer.serve(incoming, outgoing));
    return issuer;
  }

  get id(): string {
    return `${this.origin}/university`;
  }

  get degreeType(): string {
    return degreeTypeOf(this.origin);
  }

  get operatorPem(): string {
    return pemOf(this.identity.operator);
  }

  get anchorPem(): string {
    return pemOf(this.identity.anchor);
  }

  trustList(types: readonly string[] = [this.degreeType, licenceType], site = this.origin): Promise<string> {
    return writeTrustList(this.identity, site, types, this.now());
  }

  /** Puts an offer up, and answers the link to it. */
  offer({ configuration = 'degree', pin, signIn = false, inLink = false }: Offered = {}): string {
    const code = drawn();
    this.codes.set(code, { configuration, pin });
    const txCode = pin && { input_mode: 'numeric', length: pin.length, description: 'In the letter of the university' };
    const grants = signIn
      ? { authorization_code: { issuer_state: code } }
      : { [preAuthorizedCodeGrantIdentifier]: { 'pre-authorized_code': code, ...(txCode && { tx_code: txCode }) } };
    const offer = { credential_issuer: this.id, credential_configuration_ids: [configuration], grants };
    if (inLink) return `openid-credential-offer://?credential_offer=${encodeURIComponent(JSON.stringify(offer))}`;
    this.offers.set(code, offer);
    return `openid-credential-offer://?credential_offer_uri=${encodeURIComponent(`${this.origin}/offers/${code}`)}`;
  }

  async close(): Promise<void> {
    this.http.closeAllConnections();
    await new Promise((done) => this.http.close(done));
  }

  private get metadata(): CredentialIssuerMetadata {
    return issuerMetadata(this.id, this.origin);
  }

  private get serverMetadata() {
    return serverMetadata(this.id, this.origin);
  }

  private async serve(incoming: IncomingMessage, outgoing: ServerResponse): Promise<void> {
    const url = new URL(incoming.url ?? '/', this.origin);
    this.asked.push(`${incoming.method} ${url.pathname}`);
    const body = await text(incoming);
    const answer = await this.answer(incoming, url, body).catch((error: unknown) => errorOf(error));
    const { status = 200, type = 'application/json', headers = {}, content } = answer;
    outgoing
      .writeHead(status, { 'content-type': type, ...headers })
      .end(typeof content === 'string' ? content : JSON.stringify(content ?? {}));
  }

  private async answer(incoming: IncomingMessage, url: URL, body: string): Promise<Answer> {
    const { pathname } = url;
    const request = {
      headers: new Headers(Object.entries(incoming.headers).map(([name, value]) => [name, String(value)])),
      method: incoming.method as 'POST', // node:http has it in upper case
      url: this.origin + pathname,
    };
    if (pathname === '/.well-known/openid-credential-issuer/university') return this.describe();
    if (pathname === '/.well-known/oauth-authorization-server/university')
      return { content: this.server.createAuthorizationServerMetadata(this.serverMetadata) };
    if (pathname.startsWith('/offers/')) return this.offerAt(pathname.slice(8));
    if (pathname === '/types/degree') return { content: describedType(this.origin, this.behaves.otherDescription) };
    if (pathname.startsWith('/status/'))
      return {
        type: 'application/statuslist+jwt',
        content: await writeStatusList(
          this.origin + pathname,
          pathname.slice(8).split('-').filter(Boolean).map(Number),
          this.now(),
          this.identity.issuer,
        ),
      };
    if (pathname === '/par') return this.push(request, Object.fromEntries(new URLSearchParams(body)));
    if (pathname === '/authorize') return this.authorize(url);
    if (pathname === '/token') return this.token(request, Object.fromEntries(new URLSearchParams(body)));
    if (pathname === '/nonce') return { content: { c_nonce: this.nonce() } };
    if (pathname === '/credential') return this.credential(request, JSON.parse(body) as Json); // a wallet posts an object
    if (pathname === '/deferred') return this.later(request, JSON.parse(body) as { transaction_id: string }); // part 9.1
    if (pathname === '/notifications') {
      this.heard.push((JSON.parse(body) as { event: string }).event); // part 11.1
      return { status: 204 };
    }
    return { status: 404 };
  }

  private describe(): Answer {
    const metadata = this.issuer.createCredentialIssuerMetadata(this.metadata);
    return { content: { ...metadata, ...(this.behaves.padding && { padding: 'x'.repeat(this.behaves.padding) }) } };
  }

  private offerAt(id: string): Answer {
    const offer = this.offers.get(id);
    return offer ? { content: offer } : { status: 404 };
  }

  private async push(request: Request, fields: Record<string, string>): Promise<Answer> {
    const { authorizationRequest, dpop } = await this.server.parsePushedAuthorizationRequest({
      ...{ request, authorizationRequest: fields },
    });
    if (!dpop?.jwt) throw new Refusal('invalid_dpop_proof');
    await this.proven(request, dpop.jwt);
    const grant = this.codes.get(String(authorizationRequest.issuer_state));
    const { redirect_uri: redirectUri, state, code_challenge: challenge, scope } = authorizationRequest;
    if (!grant || !redirectUri || !state || !challenge || scope !== grant.configuration)
      throw new Refusal('invalid_request');
    const uri = `urn:ietf:params:oauth:request_uri:${drawn()}`;
    this.pushed.set(uri, { redirectUri, state, challenge, configuration: grant.configuration });
    return { status: 201, content: { request_uri: uri, expires_in: 60 } };
  }

  /** Its holder signs in with a click; here nobody has to click. */
  private authorize(url: URL): Answer {
    const pushed = this.pushed.get(url.searchParams.get('request_uri') ?? '');
    if (!pushed) return { status: 400 };
    const back = new URL(pushed.redirectUri);
    back.searchParams.set('state', pushed.state);
    back.searchParams.set('iss', this.id);
    if (this.behaves.signInDenied) back.searchParams.set('error', 'access_denied');
    else {
      const code = drawn();
      this.granted.set(code, pushed);
      back.searchParams.set('code', code);
    }
    return { status: 302, headers: { location: back.href } };
  }

  private async token(request: Request, fields: Record<string, string>): Promise<Answer> {
    const { accessTokenRequest, grant, dpop, pkceCodeVerifier } = this.server.parseAccessTokenRequest({
      ...{ request, accessTokenRequest: fields },
    });
    const jkt = dpop?.jwt ? await this.proven(request, dpop.jwt) : undefined;
    const common = {
      ...{ authorizationServerMetadata: this.serverMetadata, accessTokenRequest, request, now: this.now() },
      ...(dpop && { dpop }),
    };
    let configuration: string;
    if (grant.grantType === preAuthorizedCodeGrantIdentifier && 'preAuthorizedCode' in grant) {
      const offered = this.codes.get(grant.preAuthorizedCode);
      if (!offered || offered.isUsed) throw new Refusal('invalid_grant');
      await this.server.verifyPreAuthorizedCodeAccessTokenRequest({
        ...{ ...common, grant, expectedPreAuthorizedCode: grant.preAuthorizedCode },
        ...(offered.pin && { expectedTxCode: offered.pin }),
      });
      offered.isUsed = true;
      configuration = offered.configuration;
    } else if (grant.grantType === 'authorization_code' && 'code' in grant) {
      const pushed = this.granted.get(grant.code);
      this.granted.delete(grant.code);
      if (!pushed || !pkceCodeVerifier || fields['redirect_uri'] !== pushed.redirectUri || !jkt)
        throw new Refusal('invalid_grant');
      await this.server.verifyAuthorizationCodeAccessTokenRequest({
        ...{ ...common, grant, expectedCode: grant.code },
        pkce: {
          ...{ codeVerifier: pkceCodeVerifier, codeChallenge: pushed.challenge },
          codeChallengeMethod: PkceCodeChallengeMethod.S256,
        },
      });
      configuration = pushed.configuration;
    } else throw new Refusal('unsupported_grant_type');
    const token = drawn();
    this.tokens.set(token, { configuration, jkt });
    return { content: { access_token: token, token_type: jkt ? 'DPoP' : 'Bearer', expires_in: 300 } };
  }

  private async credential(request: Request, body: Json): Promise<Answer> {
    const { configuration } = await this.authorized(request);
    if (this.behaves.refuses) throw new Refusal(this.behaves.refuses);
    const read = this.issuer.parseCredentialRequest({
      issuerMetadata: {
        ...{ originalDraftVersion: 'V1' as never, credentialIssuer: this.metadata }, // of its own types
        ...{ authorizationServers: [], knownCredentialConfigurations: {} },
      },
      credentialRequest: body,
    });
    const proofs = read.proofs?.jwt ?? [];
    const keys: JWK[] = [];
    for (const jwt of proofs) {
      const { signer, payload } = await this.issuer.verifyCredentialRequestJwtProof({
        ...{ jwt, credentialIssuer: this.id, now: this.now() },
        issuerMetadata: { originalDraftVersion: 'V1', credentialIssuer: this.metadata } as never, // of its own types
      });
      if (!this.nonces.has(String(payload.nonce))) throw new Refusal('invalid_nonce');
      keys.push(signer.publicJwk as JWK); // the same standard, typed twice
    }
    if (keys.length === 0 || keys.length > 3) throw new Refusal('invalid_proof');
    if (this.behaves.deferred === undefined) return { content: await this.written(configuration, keys) };
    const number = drawn();
    this.waiting.set(number, { configuration, keys, rounds: this.behaves.deferred });
    return { status: 202, content: { transaction_id: number, interval: 5 } };
  }

  private async later(request: Request, { transaction_id: number }: { transaction_id: string }): Promise<Answer> {
    await this.authorized(request);
    const waiting = this.waiting.get(number);
    if (!waiting) throw new Refusal('invalid_transaction_id');
    if (waiting.rounds-- > 0) return { status: 202, content: { transaction_id: number, interval: 5 } };
    this.waiting.delete(number);
    await this.behaves.heldUntil;
    return { content: await this.written(waiting.configuration, waiting.keys) };
  }

  private async written(configuration: string, keys: readonly JWK[]): Promise<Json> {
    const credentials = await Promise.all(
      keys.map(async (key, at) => ({
        credential: await this.write(configuration, this.behaves.otherKey ? strangersKey() : key, at === 0),
      })),
    );
    return { credentials, notification_id: drawn() };
  }

  private async write(configuration: string, holder: JWK, first: boolean): Promise<string> {
    const { issuer } = this.identity;
    if (configuration === 'licence') return writeLicence(holder, licenceType, this.now(), issuer);
    const hash = createHash('sha256').update(describedType(this.origin)).digest('base64');
    const open = {
      ...{ vct: configuration === 'degree' ? this.degreeType : europeanType, 'vct#integrity': `sha256-${hash}` },
      ...{
        status: { status_list: { uri: `${this.origin}/status/${(this.behaves.ended ?? []).join('-')}`, idx: 3 } },
        ...this.behaves.open,
        ...(!first && this.behaves.openLater),
      },
    };
    const degree = await writeDegree(holder, open, this.now(), issuer);
    return this.behaves.altered ? degree.replace(/\.[\w-]{4}/, '.AAAA') : degree;
  }

  /** @throws Refusal for a proof that is not the sender's; asks for a nonce where it behaves so. */
  private async proven(request: Request, dpopJwt: string, accessToken?: string): Promise<string> {
    const [, payload = ''] = dpopJwt.split('.');
    const { nonce } = JSON.parse(Buffer.from(payload, 'base64url').toString()) as { nonce?: string }; // RFC 9449
    if (this.behaves.dpopNonce && !this.nonces.has(nonce ?? '')) throw new Refusal('use_dpop_nonce', this.nonce());
    const { jwkThumbprint } = await this.server.verifyDpopJwt({
      ...{ request, dpopJwt, now: this.now(), allowedSigningAlgs: ['ES256'] },
      ...(accessToken && { accessToken }),
    });
    return jwkThumbprint;
  }

  private async authorized(request: Request): Promise<{ readonly configuration: string }> {
    const [scheme, token = ''] = String(request.headers.get('authorization')).split(' ');
    const known = this.tokens.get(token);
    if (!known || scheme !== (known.jkt ? 'DPoP' : 'Bearer')) throw new Refusal('invalid_token');
    if (known.jkt && (await this.proven(request, request.headers.get('dpop') ?? '', token)) !== known.jkt)
      throw new Refusal('invalid_dpop_proof');
    return known;
  }

  private nonce(): string {
    const nonce = drawn();
    this.nonces.add(nonce);
    return nonce;
  }
}

interface Request {
  readonly headers: Headers;
  readonly method: 'POST';
  readonly url: string;
}

const strangersKey = (): JWK => {
  const { publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  return publicKey.export({ format: 'jwk' }) as JWK; // the same standard, typed twice
};
