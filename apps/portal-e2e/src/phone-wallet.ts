/**
 * A wallet on a phone that sends its holder to sign in (OpenID4VCI 1.0 with the authorization code: RFC 7636, 9126, 9207,
 * 9449). Made from the specifications with jose alone; the browser of the journey is that of its holder.
 */
import { decodeJwt, exportJWK, generateKeyPair, SignJWT, type JWK } from 'jose';
import { createHash, randomBytes } from 'node:crypto';
import { counter } from './counter';

type Json = Record<string, unknown>;

const random = (): string => randomBytes(32).toString('base64url');
const sha256 = (text: string): string => createHash('sha256').update(text).digest('base64url');
const newKey = () => generateKeyPair('ES256', { extractable: true });

const clientId = 'wallet-of-the-journey';
/** No browser of a desk opens it: the page then offers it as a link. */
const redirectUri = 'wallet.of.the.journey:/back';

async function heard(answer: Response): Promise<Json> {
  if (!answer.ok) throw new Error(`${answer.url}: ${answer.status} ${await answer.text()}`);
  return (await answer.json()) as Json; // read by name below
}

export class PhoneWallet {
  private readonly verifier = random();
  private readonly state = random();

  private constructor(
    private readonly issuer: Json,
    private readonly server: Json,
    private readonly key: Awaited<ReturnType<typeof newKey>>,
  ) {}

  /** Reads what the issuer and its authorization server say of themselves. */
  static async open(): Promise<PhoneWallet> {
    const about = async (name: string) => heard(await fetch(`${counter.gateway}/.well-known/${name}/openid/issuer`));
    const issuer = await about('openid-credential-issuer');
    return new PhoneWallet(issuer, await about('oauth-authorization-server'), await newKey());
  }

  /** Pushes what it wants, and answers the address to which it sends its holder. */
  async wants(configuration: string): Promise<string> {
    const offered = this.issuer['credential_configurations_supported'] as Record<string, { scope: string }>; // part 12.2.4
    const pushed = await this.post('pushed_authorization_request_endpoint', {
      ...{ response_type: 'code', client_id: clientId, redirect_uri: redirectUri, state: this.state },
      ...{ scope: offered[configuration]?.scope ?? '' },
      ...{ code_challenge: sha256(this.verifier), code_challenge_method: 'S256' },
    });
    const query = new URLSearchParams({ client_id: clientId, request_uri: String(pushed['request_uri']) });
    return `${String(this.server['authorization_endpoint'])}?${query}`;
  }

  /** What came back with the holder: of its own request and of the issuer that it asked, or it is not believed. */
  answerIn(returnTo: string): URLSearchParams {
    const answer = new URL(returnTo).searchParams;
    const isMine = returnTo.startsWith(redirectUri) && answer.get('state') === this.state;
    if (!isMine || answer.get('iss') !== this.issuer['credential_issuer']) throw new Error('not the answer I wait for');
    return answer;
  }

  /** Exchanges the code, proves a key of its own and receives one attestation: its token, and the claims it discloses. */
  async receives(configuration: string, code: string): Promise<{ token: Json; claims: Json }> {
    const { access_token: token } = await this.post('token_endpoint', {
      ...{ grant_type: 'authorization_code', code, code_verifier: this.verifier },
      ...{ redirect_uri: redirectUri, client_id: clientId },
    });
    const { c_nonce: nonce } = await heard(await fetch(String(this.issuer['nonce_endpoint']), { method: 'POST' }));
    const endpoint = String(this.issuer['credential_endpoint']);
    const bound = await newKey();
    const proof = await new SignJWT({ nonce })
      .setProtectedHeader({ alg: 'ES256', typ: 'openid4vci-proof+jwt', jwk: await exportJWK(bound.publicKey) })
      .setAudience(String(this.issuer['credential_issuer']))
      .setIssuedAt()
      .sign(bound.privateKey);
    const headers = {
      ...{ 'content-type': 'application/json', authorization: `DPoP ${String(token)}` },
      dpop: await this.dpop(endpoint, String(token)),
    };
    const body = JSON.stringify({ credential_configuration_id: configuration, proofs: { jwt: [proof] } });
    const { credentials } = await heard(await fetch(endpoint, { method: 'POST', headers, body }));
    const [{ credential } = { credential: '' }] = credentials as { credential: string }[]; // part 8.3
    const [jwt = '', ...disclosures] = credential.split('~').filter(Boolean);
    const read = (one: string): unknown[] => JSON.parse(Buffer.from(one, 'base64url').toString());
    return { token: decodeJwt(jwt), claims: Object.fromEntries(disclosures.map((one) => read(one).slice(1))) };
  }

  private async post(endpoint: string, fields: Record<string, string>): Promise<Json> {
    const url = String(this.server[endpoint]);
    const headers = { dpop: await this.dpop(url) };
    return heard(await fetch(url, { method: 'POST', headers, body: new URLSearchParams(fields) }));
  }

  /** Proof that it holds its key, for one request (RFC 9449, part 4.2). */
  private async dpop(url: string, token?: string): Promise<string> {
    const jwk: JWK = await exportJWK(this.key.publicKey);
    return new SignJWT({ jti: random(), htm: 'POST', htu: url, ...(token && { ath: sha256(token) }) })
      .setProtectedHeader({ alg: 'ES256', typ: 'dpop+jwt', jwk })
      .setIssuedAt()
      .sign(this.key.privateKey);
  }
}
