/**
 * From a link to a request that is believed: signed by the certificate that it is named by, for this wallet, now, and
 * answered where its party is registered (OpenID4VP 1.0, parts 5 and 14; HAIP 1.0, part 5).
 */
import { Clock } from '@gun/nest';
import type { RelyingParty } from '@gun/wallet-contract';
import { Inject, Injectable } from '@nestjs/common';
import { createHash, randomBytes, X509Certificate } from 'node:crypto';
import { chainOf, isP256, isSigned, parseJws, type Jws } from '../../sd-jwt/jws';
import { RequestSigner } from '../../verifier/request-signer';
import { isOnOwnMachine, walletConfigToken, type WalletConfig } from '../../wallet-config';
import { walletProblem } from '../../wallet-problem';
import { AskingSites } from './asking-sites';
import { PartyRegister } from './party-register';
import { readPresentedRequest, type PresentedRequest } from './presented-request';
import { errorForm } from './request-error';
import type { RequestLink } from './request-link';

export interface GenuineRequest extends PresentedRequest {
  /** Absent: nobody that is registered. */
  readonly party?: RelyingParty | undefined;
  /** Host that the answer goes to. */
  readonly site: string;
  /** Of our own verifier. */
  readonly presentationId?: string | undefined;
  readonly sharedDays?: number | undefined;
  readonly expiresAt: Date;
}

type Payload = Jws['payload'];

const skewMs = 60_000;
const longestLifeMs = 10 * 60_000;
/** What a request is addressed to when its verifier knows nothing of the wallet. */
const anyWallet = 'https://self-issued.me/v2';

const isForAnyWallet = (audience: Payload[string] | undefined): boolean =>
  audience === anyWallet || (Array.isArray(audience) && audience.length === 1 && audience[0] === anyWallet);
const isOf = ({ site }: RelyingParty, address: string): boolean =>
  site?.origins.includes(URL.parse(address)?.origin ?? '') ?? false;
const notGenuine = () => walletProblem('requestNotGenuine');
const hostOf = (address: string): string => URL.parse(address)?.host ?? '';
const dateOf = (seconds: Payload[string] | undefined): number | undefined =>
  typeof seconds === 'number' ? seconds * 1000 : undefined;

@Injectable()
export class GenuineRequests {
  constructor(
    private readonly sites: AskingSites,
    private readonly register: PartyRegister,
    private readonly signer: RequestSigner,
    private readonly clock: Clock,
    @Inject(walletConfigToken) private readonly config: WalletConfig,
  ) {}

  /** @throws siteSilent, requestNotGenuine, requestOver, requestUnsupported. */
  async fetch(link: RequestLink): Promise<GenuineRequest> {
    const { requestUri, request, method } = link;
    if (request !== undefined) return this.signed(link, request);
    if (requestUri === undefined) return this.unsigned(link);
    const walletNonce = method === 'post' ? randomBytes(32).toString('base64url') : undefined;
    return this.signed(link, await this.signedAt(requestUri, walletNonce), walletNonce);
  }

  /** @throws siteSilent, requestOver. */
  private async signedAt(requestUri: string, walletNonce: string | undefined): Promise<string> {
    const answer = await this.sites.fetch(requestUri, walletNonce);
    if (!answer || answer.status >= 500) throw walletProblem('siteSilent');
    if (answer.status !== 200) throw walletProblem('requestOver');
    return answer.text;
  }

  private async signed({ clientId }: RequestLink, text: string, walletNonce?: string): Promise<GenuineRequest> {
    const jws = parseJws(text.trim());
    const leaf = jws && leafOf(jws);
    if (!leaf || !isNamedBy(clientId, leaf) || !isP256(leaf.publicKey) || !isSigned(jws, leaf.publicKey))
      throw notGenuine();
    const { payload, header } = jws;
    const isForUs = isForAnyWallet(payload['aud']) && payload['wallet_nonce'] === walletNonce;
    if (header['typ'] !== 'oauth-authz-req+jwt' || payload['client_id'] !== clientId || !isForUs) throw notGenuine();
    const isOurs = clientId === (await this.signer.clientId());
    const expiresAt = this.endOf(payload, isOurs ? Infinity : longestLifeMs);
    const party = isOurs ? undefined : this.register.findBySignature(chainOf(jws), this.clock.now());
    const request = readPresentedRequest(payload) ?? (await this.tellUnsupported(payload, party));
    if (isOurs) return this.ofOurVerifier(request, expiresAt);
    return this.answeredWhereRegistered({ ...request, party, site: hostOf(request.responseUri), expiresAt });
  }

  /** Only in development: the address of the answer is all that is known of who asks. */
  private async unsigned({ clientId, parameters }: RequestLink): Promise<GenuineRequest> {
    const { dcql_query: query, client_metadata: metadata, ...others } = parameters;
    if (!isOnOwnMachine(this.config) || clientId !== `redirect_uri:${others['response_uri']}`) throw notGenuine();
    const payload = { ...others, dcql_query: jsonIn(query), ...(metadata && { client_metadata: jsonIn(metadata) }) };
    const party = this.register.findByAddress(others['response_uri'] ?? '');
    const request = readPresentedRequest(payload) ?? (await this.tellUnsupported(payload, party));
    const expiresAt = new Date(this.clock.now().getTime() + longestLifeMs);
    return this.answeredWhereRegistered({ ...request, party, site: hostOf(request.responseUri), expiresAt });
  }

  private async ofOurVerifier(request: PresentedRequest, expiresAt: Date): Promise<GenuineRequest> {
    const asked = await this.sites.askedBy(request.responseUri);
    if (!asked) throw notGenuine();
    const { agencyId, presentationId, sharedDays } = asked;
    const party = this.register.findAgency(agencyId);
    const site = hostOf(this.config.publicUrl);
    return { ...request, party, presentationId, site, expiresAt, ...(sharedDays && { sharedDays }) };
  }

  /** A registered party hears why, where it is registered; nobody else learns that somebody opened their link. */
  private async tellUnsupported(payload: Readonly<Record<string, unknown>>, party?: RelyingParty): Promise<never> {
    const { response_uri: responseUri } = payload;
    if (typeof responseUri === 'string' && party && isOf(party, responseUri))
      await this.sites.send(responseUri, errorForm(payload));
    throw walletProblem('requestUnsupported');
  }

  private answeredWhereRegistered(request: GenuineRequest): GenuineRequest {
    const { party, responseUri } = request;
    if (party && !isOf(party, responseUri)) throw notGenuine();
    return request;
  }

  /** @throws requestOver, requestNotGenuine for one from tomorrow. */
  private endOf({ exp, iat, nbf }: Payload, longestMs: number): Date {
    const now = this.clock.now().getTime();
    const from = Math.max(dateOf(iat) ?? now, dateOf(nbf) ?? 0);
    if (from > now + skewMs) throw notGenuine();
    const end = Math.min(dateOf(exp) ?? from + longestLifeMs, from + longestMs);
    if (end <= now) throw walletProblem('requestOver');
    return new Date(end);
  }
}

function leafOf(jws: Jws): X509Certificate | undefined {
  try {
    return new X509Certificate(Buffer.from(chainOf(jws)[0] ?? '', 'base64'));
  } catch {
    return undefined;
  }
}

/** Whether a client id names this certificate: by its hash, or by a host that it is for (OpenID4VP 1.0, part 5.9.3). */
function isNamedBy(clientId: string, leaf: X509Certificate): boolean {
  const [prefix, name] = [clientId.slice(0, clientId.indexOf(':')), clientId.slice(clientId.indexOf(':') + 1)];
  if (prefix === 'x509_hash') return name === createHash('sha256').update(leaf.raw).digest('base64url');
  return prefix === 'x509_san_dns' && leaf.checkHost(name, { subject: 'never', wildcards: false }) !== undefined;
}

function jsonIn(text: string | undefined): unknown {
  try {
    return JSON.parse(text ?? '');
  } catch {
    return undefined;
  }
}
