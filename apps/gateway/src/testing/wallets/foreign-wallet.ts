/**
 * A wallet written from the specifications alone (OpenID4VCI 1.0, OpenID4VP 1.0, RFC 9901), with nothing but HTTP, jose
 * and node:crypto: it shares no line with ours, so that what it can do, a wallet of others can do.
 */
import {
  calculateJwkThumbprint,
  CompactEncrypt,
  compactVerify,
  decodeJwt,
  decodeProtectedHeader,
  exportJWK,
  generateKeyPair,
  importJWK,
  SignJWT,
  type CryptoKey,
  type JWK,
} from 'jose';
import { createHash, X509Certificate } from 'node:crypto';
import { inflateSync } from 'node:zlib';

/** An HTTP answer, as far as a wallet looks at it. */
export interface Heard {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly text: string;
}
export type Http = (
  method: 'GET' | 'POST',
  url: string,
  headers?: Record<string, string>,
  body?: string,
) => Promise<Heard>;

export type Json = Record<string, unknown>;
/** Reads JSON in the shape that the specification gives it. */
export const read = <T = Json>(text: string): T => JSON.parse(text) as T; // a test sees when it is another
interface CredentialOffer {
  readonly credential_issuer: string;
  readonly credential_configuration_ids: readonly string[];
  readonly grants: Readonly<Record<string, Json>>;
}
interface ClientMetadata {
  /** Absent: the answer goes in clear. */
  readonly jwks?: { readonly keys: readonly JWK[] };
  readonly encrypted_response_enc_values_supported: readonly string[];
}
/** What a presented request holds. */
export interface PresentationRequest extends Json {
  readonly client_metadata: ClientMetadata;
  readonly dcql_query: {
    readonly credentials: readonly {
      readonly id: string;
      readonly meta?: { readonly vct_values?: readonly string[] };
      readonly claims: readonly { readonly path: readonly string[] }[];
    }[];
    readonly credential_sets?: unknown;
  };
}

export const form = { 'content-type': 'application/x-www-form-urlencoded' };
export const json = { 'content-type': 'application/json' };
const grant = 'urn:ietf:params:oauth:grant-type:pre-authorized_code';

/** What the holder of this wallet has: an attestation, in whichever form, and the key it is bound to. */
export interface Held {
  readonly credential: string;
  readonly key: CryptoKey;
  readonly jwk: JWK;
}

export interface Offer {
  readonly issuer: string;
  readonly configurationId: string;
  /** Everything that is offered: one kind, in one form or in several. */
  readonly configurationIds: readonly string[];
  readonly code: string;
  readonly tokenEndpoint: string;
  readonly nonceEndpoint: string;
  readonly credentialEndpoint: string;
}

/** What a test changes about a request to see it refused. */
export interface ProofChanges {
  readonly nonce?: string;
  readonly audience?: string;
  readonly typ?: string;
  readonly issuedAt?: number;
  readonly keys?: readonly { publicKey: CryptoKey; privateKey: CryptoKey }[];
}

/** `<root>/.well-known/<name><path of the issuer>`: the name goes between host and path. */
export const wellKnown = (issuer: string, name: string): string => {
  const { origin, pathname } = new URL(issuer);
  return `${origin}/.well-known/${name}${pathname === '/' ? '' : pathname}`;
};

export class ForeignWallet {
  constructor(
    protected readonly http: Http,
    /** Seconds since 1970, by the clock of the phone. */
    readonly now: () => number,
  ) {}

  /** Scans the QR code: reads the offer, and what its issuer says of itself. */
  async scan(uri: string): Promise<Offer> {
    const link = new URL(uri).searchParams.get('credential_offer_uri') ?? '';
    const offer = await this.getJson<CredentialOffer>(link);
    const issuer = offer.credential_issuer;
    const metadata = await this.getJson<Json & { authorization_servers?: string[] }>(
      wellKnown(issuer, 'openid-credential-issuer'),
    );
    const [server] = metadata.authorization_servers ?? [issuer];
    const authorization = await this.getJson(wellKnown(server ?? issuer, 'oauth-authorization-server'));
    if (metadata['credential_issuer'] !== issuer || authorization['issuer'] !== server)
      throw new Error('not its issuer');
    return {
      issuer,
      configurationId: offer.credential_configuration_ids[0] ?? '',
      configurationIds: offer.credential_configuration_ids,
      code: String(offer.grants[grant]?.['pre-authorized_code']),
      tokenEndpoint: String(authorization['token_endpoint']),
      nonceEndpoint: String(metadata['nonce_endpoint']),
      credentialEndpoint: String(metadata['credential_endpoint']),
    };
  }

  /** Exchanges the code and the PIN that the holder typed. */
  token({ tokenEndpoint, code }: Offer, pin: string, more: Record<string, string> = {}): Promise<Heard> {
    const body = new URLSearchParams({ grant_type: grant, 'pre-authorized_code': code, tx_code: pin, ...more });
    return this.http('POST', tokenEndpoint, form, body.toString());
  }

  async nonce({ nonceEndpoint }: Offer): Promise<string> {
    return String(read((await this.http('POST', nonceEndpoint)).text)['c_nonce']);
  }

  /** Asks for copies, one for each new key. */
  async request(
    offer: Offer,
    token: string,
    copies: number,
    changes: ProofChanges = {},
  ): Promise<Heard & { held: Held[] }> {
    const nonce = changes.nonce ?? (await this.nonce(offer));
    const keys = changes.keys ?? (await Promise.all(Array.from({ length: copies }, () => newKey())));
    const proofs = await Promise.all(keys.map((pair) => this.proof(pair, offer, nonce, changes)));
    const body = { credential_configuration_id: offer.configurationId, proofs: { jwt: proofs } };
    const heard = await this.post(offer, token, body);
    const given = heard.status === 200 ? read<{ credentials: { credential: string }[] }>(heard.text) : undefined;
    const held = await Promise.all(
      (given?.credentials ?? []).map(async ({ credential }, at) => {
        const pair = keys[at]!; // one for each proof
        return { credential, key: pair.privateKey, jwk: await exportJWK(pair.publicKey) };
      }),
    );
    return { ...heard, held };
  }

  post({ credentialEndpoint }: Offer, token: string, body: unknown): Promise<Heard> {
    return this.http('POST', credentialEndpoint, { ...json, authorization: `Bearer ${token}` }, JSON.stringify(body));
  }

  /** From the QR code to the attestations, as a holder does it. */
  async fetch(uri: string, pin: string, copies = 1): Promise<Held[]> {
    const offer = await this.scan(uri);
    const { access_token: token } = read<{ access_token: string }>((await this.token(offer, pin)).text);
    const { held, status, text } = await this.request(offer, token, copies);
    if (status !== 200) throw new Error(text);
    return held;
  }

  /** Reads a request to present, and believes it only if the certificate that signed it is the one it is named by. */
  async readRequest(link: string): Promise<PresentationRequest> {
    const asked = new URL(link).searchParams;
    const walletNonce = createHash('sha256').update(link).digest('base64url');
    const body = new URLSearchParams({ wallet_nonce: walletNonce }).toString();
    const heard = await this.http('POST', asked.get('request_uri') ?? '', form, body);
    if (heard.status !== 200) throw new Error(heard.text);
    const header = decodeProtectedHeader(heard.text);
    const leaf = new X509Certificate(Buffer.from(header.x5c?.[0] ?? '', 'base64'));
    const request = decodeJwt<PresentationRequest>(heard.text);
    const hash = createHash('sha256').update(leaf.raw).digest('base64url');
    const isNamed = asked.get('client_id') === `x509_hash:${hash}` && request['client_id'] === asked.get('client_id');
    if (!isNamed || request['wallet_nonce'] !== walletNonce || header.typ !== 'oauth-authz-req+jwt')
      throw new Error('not the verifier that the link names');
    await compactVerify(heard.text, leaf.publicKey, { algorithms: ['ES256'] });
    return request;
  }

  /** Puts together what is shown, by the names of claims or by the disclosures themselves: the token, the chosen disclosures, and the proof that the holder shows it. */
  async present(
    held: Held,
    request: PresentationRequest,
    names: readonly string[] | ReadonlySet<string>,
    changes: PresentChanges = {},
  ): Promise<string> {
    const [token = '', ...rest] = held.credential.split('~');
    const isChosen = (text: string): boolean =>
      Array.isArray(names) ? names.includes(nameOf(text)) : new Set(names).has(text);
    const chosen = rest.filter((text) => text !== '' && isChosen(text));
    const presented = `${[token, ...chosen, ...(changes.extra ?? [])].join('~')}~`;
    const hash = createHash('sha256')
      .update(changes.hashOf ?? presented)
      .digest('base64url');
    const binding = await new SignJWT({ nonce: changes.nonce ?? request['nonce'], sd_hash: hash })
      .setProtectedHeader({ alg: 'ES256', typ: changes.typ ?? 'kb+jwt' })
      .setAudience(changes.audience ?? String(request['client_id']))
      .setIssuedAt(changes.issuedAt ?? this.now())
      .sign(changes.key ?? held.key);
    return `${presented}${binding}`;
  }

  /** Sends the answer in the way that the request wants. */
  async send(request: PresentationRequest, vpToken: unknown): Promise<Heard> {
    const isEncrypted = request['response_mode'] === 'direct_post.jwt';
    const fields: Record<string, string> = isEncrypted
      ? { response: await this.encrypt(request, { vp_token: vpToken, state: request['state'] }) }
      : { vp_token: JSON.stringify(vpToken), state: String(request['state']) };
    return this.http('POST', String(request['response_uri']), form, new URLSearchParams(fields).toString());
  }

  /** What is said of an attestation by its issuer right now: the bit at its place. */
  async status({ credential }: Held): Promise<number> {
    const { status } = decodeJwt<{ status: { status_list: { uri: string; idx: number } } }>(
      credential.split('~')[0] ?? '',
    );
    const heard = await this.http('GET', status.status_list.uri, { accept: 'application/statuslist+jwt' });
    const { status_list: list } = decodeJwt<{ status_list: { lst: string } }>(heard.text);
    const bits = inflateSync(Buffer.from(list.lst, 'base64url'));
    return ((bits[status.status_list.idx >> 3] ?? 0) >> (status.status_list.idx & 7)) & 1;
  }

  private async encrypt(request: PresentationRequest, answer: Json): Promise<string> {
    const { client_metadata: metadata } = request;
    const [jwk] = metadata.jwks?.keys ?? [];
    const [enc = 'A128GCM'] = metadata.encrypted_response_enc_values_supported;
    const key = await importJWK(jwk ?? {}, 'ECDH-ES');
    return new CompactEncrypt(new TextEncoder().encode(JSON.stringify(answer)))
      .setProtectedHeader({ alg: 'ECDH-ES', enc, kid: jwk?.kid ?? '' })
      .encrypt(key);
  }

  async proof(
    { publicKey, privateKey }: { publicKey: CryptoKey; privateKey: CryptoKey },
    { issuer }: Offer,
    nonce: string,
    changes: ProofChanges = {},
  ): Promise<string> {
    return new SignJWT({ nonce })
      .setProtectedHeader({ alg: 'ES256', typ: changes.typ ?? 'openid4vci-proof+jwt', jwk: await exportJWK(publicKey) })
      .setAudience(changes.audience ?? issuer)
      .setIssuedAt(changes.issuedAt ?? this.now())
      .sign(privateKey);
  }

  protected async getJson<T = Json>(url: string): Promise<T> {
    const heard = await this.http('GET', url);
    if (heard.status !== 200) throw new Error(`${url}: ${heard.status} ${heard.text}`);
    return read<T>(heard.text);
  }
}

export interface PresentChanges {
  readonly nonce?: string;
  readonly audience?: string;
  readonly typ?: string;
  readonly issuedAt?: number;
  readonly key?: CryptoKey;
  readonly hashOf?: string;
  readonly extra?: readonly string[];
}

export const newKey = () => generateKeyPair('ES256', { extractable: true });

const nameOf = (disclosure: string): string =>
  String(read<unknown[]>(Buffer.from(disclosure, 'base64url').toString())[1]);

/** The claims that a disclosed text carries, by name. */
export const disclosuresOf = ({ credential }: Held): ReadonlyMap<string, string> =>
  new Map(
    credential
      .split('~')
      .slice(1)
      .filter(Boolean)
      .map((text) => [nameOf(text), text]),
  );

/** The disclosures on the way to claims, found by their hashes: two objects may hold claims of one name. */
export function disclosuresAt({ credential }: Held, paths: readonly (readonly string[])[]): ReadonlySet<string> {
  const [token = '', ...texts] = credential.split('~');
  const byHash = new Map(texts.map((text) => [createHash('sha256').update(text).digest('base64url'), text]));
  const found = paths.flatMap((path) => {
    const onTheWay: string[] = [];
    let place: Json = decodeJwt(token);
    for (const name of path) {
      const hashes = (place['_sd'] ?? []) as string[]; // as RFC 9901 writes them
      const text = hashes.map((hash) => byHash.get(hash)).find((one) => one && nameOf(one) === name);
      if (text) onTheWay.push(text);
      place = ((text ? read<unknown[]>(Buffer.from(text, 'base64url').toString())[2] : place[name]) ?? {}) as Json; // its value
    }
    return onTheWay;
  });
  return new Set(found);
}

/** Whose key an attestation is bound to. */
export const boundTo = async ({ credential }: Held): Promise<string> => {
  const { cnf } = decodeJwt<{ cnf: { jwk: JWK } }>(credential.split('~')[0] ?? '');
  return calculateJwkThumbprint(cnf.jwk);
};
