/**
 * The foreign wallet, sending its holder to sign in: the authorization-code grant from the specifications alone
 * (RFC 7636, 9126, 9207, 9449; attestation-based client authentication), with nothing but HTTP, jose and node:crypto.
 */
import { exportJWK, SignJWT, type CryptoKey, type JWK } from 'jose';
import { createHash, randomBytes } from 'node:crypto';
import {
  ForeignWallet,
  form,
  json,
  newKey,
  read,
  wellKnown,
  type Heard,
  type Json,
  type Offer,
} from './foreign-wallet';

interface Pair {
  readonly publicKey: CryptoKey;
  readonly privateKey: CryptoKey;
}

/** What a test changes about a proof to see it refused. */
export interface DpopChanges {
  readonly pair?: Pair;
  readonly htm?: string;
  readonly htu?: string;
  readonly jti?: string;
  readonly issuedAt?: number;
  readonly token?: string;
  readonly typ?: string;
}

/** A wallet on its way: what it pushed, and what it must remember until its holder comes back. */
export interface Started {
  readonly offer: Offer;
  readonly parEndpoint: string;
  readonly link: string;
  readonly verifier: string;
  readonly state: string;
}

const sha256 = (text: string): string => createHash('sha256').update(text).digest('base64url');
export const redirectUri = 'foreign.wallet.example:/callback';
export const clientId = 'foreign-wallet';

export class ForeignCodeWallet extends ForeignWallet {
  private pair: Pair | undefined;
  /** Headers by which a provider of wallets vouches for this one. */
  attest: (audience: string) => Promise<Record<string, string>> = async () => ({});

  /** Reads what an issuer says of itself, without any offer. */
  async discover(issuer: string, configurationId: string) {
    const metadata = await this.getJson(wellKnown(issuer, 'openid-credential-issuer'));
    const server = await this.getJson(wellKnown(issuer, 'oauth-authorization-server'));
    const configurations = metadata['credential_configurations_supported'] as Record<string, { scope: string }>; // as part 12.2.4 has it
    const offer: Offer = {
      ...{
        issuer,
        configurationId,
        configurationIds: [configurationId],
        code: '',
        tokenEndpoint: String(server['token_endpoint']),
      },
      nonceEndpoint: String(metadata['nonce_endpoint']),
      credentialEndpoint: String(metadata['credential_endpoint']),
    };
    return { offer, metadata, server, scope: configurations[configurationId]?.scope ?? '' };
  }

  /** Pushes its request; the parameters that a test names take the place of its own. */
  async push(
    issuer: string,
    configurationId: string,
    changes: Record<string, string | undefined> = {},
    dpop: DpopChanges = {},
  ): Promise<Heard & Started> {
    const { offer, server, scope } = await this.discover(issuer, configurationId);
    const verifier = randomBytes(32).toString('base64url');
    const state = randomBytes(16).toString('base64url');
    const fields = {
      ...{ response_type: 'code', client_id: clientId, redirect_uri: redirectUri, state, scope },
      ...{ code_challenge: sha256(verifier), code_challenge_method: 'S256', ...changes },
    };
    const body = new URLSearchParams(
      Object.entries(fields).flatMap(([key, value]) => (value === undefined ? [] : [[key, value]])),
    );
    const parEndpoint = String(server['pushed_authorization_request_endpoint']);
    const headers = {
      ...{ ...form, dpop: await this.dpop('POST', parEndpoint, dpop) },
      ...(await this.attest(String(server['issuer']))),
    };
    const heard = await this.http('POST', parEndpoint, headers, body.toString());
    const { request_uri: uri = '' } = read<{ request_uri?: string }>(heard.text);
    const query = new URLSearchParams({ client_id: fields.client_id ?? '', request_uri: uri });
    return {
      ...heard,
      offer,
      parEndpoint,
      verifier,
      state,
      link: `${String(server['authorization_endpoint'])}?${query}`,
    };
  }

  /** Comes back from the browser: believes the answer only if it is of the issuer that was asked, and of its own request. */
  codeIn(returnTo: string, { offer, state }: Started): string {
    const answer = new URL(returnTo).searchParams;
    if (!returnTo.startsWith(redirectUri)) throw new Error('not my address');
    if (answer.get('iss') !== offer.issuer || answer.get('state') !== state)
      throw new Error('not the answer I wait for');
    const code = answer.get('code');
    if (!code) throw new Error(String(answer.get('error')));
    return code;
  }

  async exchange(
    code: string,
    { offer, verifier }: Pick<Started, 'offer' | 'verifier'>,
    changes: Record<string, string> = {},
    dpop: DpopChanges | 'none' = {},
  ): Promise<Heard> {
    const fields = {
      ...{ grant_type: 'authorization_code', code, code_verifier: verifier },
      ...{ redirect_uri: redirectUri, client_id: clientId, ...changes },
    };
    const headers = {
      ...form,
      ...(dpop !== 'none' && { dpop: await this.dpop('POST', offer.tokenEndpoint, dpop) }),
      ...(await this.attest(offer.issuer)),
    };
    return this.http('POST', offer.tokenEndpoint, headers, new URLSearchParams(fields).toString());
  }

  override async post(offer: Offer, token: string, body: unknown): Promise<Heard> {
    return this.postProven(offer, token, body);
  }

  async postProven(
    { credentialEndpoint }: Offer,
    token: string,
    body: unknown,
    changes: DpopChanges = {},
  ): Promise<Heard> {
    const proof = await this.dpop('POST', credentialEndpoint, { token, ...changes });
    const headers = { ...json, authorization: `DPoP ${token}`, dpop: proof };
    return this.http('POST', credentialEndpoint, headers, JSON.stringify(body));
  }

  /** A proof of the key of this wallet, for one request. */
  async dpop(method: string, url: string, changes: DpopChanges = {}): Promise<string> {
    this.pair ??= await newKey();
    const { publicKey, privateKey } = changes.pair ?? this.pair;
    const jwk: JWK = await exportJWK(publicKey);
    const payload: Json = {
      jti: changes.jti ?? randomBytes(16).toString('base64url'),
      ...{ htm: changes.htm ?? method, htu: changes.htu ?? url, iat: changes.issuedAt ?? this.now() },
      ...(changes.token !== undefined && { ath: sha256(changes.token) }),
    };
    return new SignJWT(payload)
      .setProtectedHeader({ alg: 'ES256', typ: changes.typ ?? 'dpop+jwt', jwk })
      .sign(privateKey);
  }
}
