/** The token endpoint, for both grants (RFC 6749, part 5; OpenID4VCI 1.0, part 6). */
import { ProtocolError } from '@gun/nest';
import { exchangeToken, type CredentialType } from '@gun/wallet-contract';
import { Inject, Injectable } from '@nestjs/common';
import type { IncomingHttpHeaders } from 'node:http';
import { z } from 'zod';
import { CredentialStore } from '../credentials/credential-store';
import { preAuthorizedGrant } from '../issuer/issuer-metadata';
import { Offers, type Offered } from '../issuer/offers';
import type { JsonRecord } from '../sd-jwt/jws';
import { walletConfigToken, type WalletConfig } from '../wallet-config';
import { Authorizations, detailsOf } from './authorizations';
import { DpopProof } from './dpop-proof';
import { readDetails } from './pushed-request';
import { WalletAttestation } from './wallet-attestation';

const TokenRequest = z.object({
  grant_type: z.string(),
  'pre-authorized_code': z.string().max(200).optional(),
  tx_code: z.string().max(40).optional(),
  code: z.string().max(200).optional(),
  code_verifier: z
    .string()
    .regex(/^[A-Za-z0-9._~-]{43,128}$/)
    .optional(),
  redirect_uri: z.string().max(500).optional(),
  client_id: z.string().max(200).optional(),
  authorization_details: z.string().max(5000).optional(),
});
type TokenRequest = z.infer<typeof TokenRequest>;

const invalidRequest = (why: string): ProtocolError => new ProtocolError('invalid_request', why);

@Injectable()
export class TokenEndpoint {
  constructor(
    private readonly offers: Offers,
    private readonly authorizations: Authorizations,
    private readonly attestation: WalletAttestation,
    private readonly dpop: DpopProof,
    private readonly credentials: CredentialStore,
    @Inject(walletConfigToken) private readonly config: WalletConfig,
  ) {}

  /** @throws a `ProtocolError` of RFC 6749, part 5.2, or of RFC 9449. */
  async exchange(headers: IncomingHttpHeaders, body: unknown): Promise<JsonRecord> {
    const request = TokenRequest.safeParse(body);
    if (!request.success) throw invalidRequest('The request is not as it should be.');
    if (request.data.grant_type === 'authorization_code') return this.byCode(headers, request.data);
    if (request.data.grant_type === preAuthorizedGrant && this.config.profile === 'national')
      return this.byOffer(headers, request.data);
    throw new ProtocolError('unsupported_grant_type', 'Use a grant that our metadata names.');
  }

  private async byOffer(headers: IncomingHttpHeaders, request: TokenRequest): Promise<JsonRecord> {
    const { 'pre-authorized_code': code, tx_code: pin } = request;
    if (!code || !pin) throw invalidRequest('Send the pre-authorized code and the PIN.');
    const configuration = await this.configurationIn(request, code);
    const answer = await this.offers.take(code, pin, await this.dpop.keyOf(headers['dpop'], exchangeToken));
    return { ...answer, ...(configuration !== undefined && detailsOf(configuration)) };
  }

  /** The form that a wallet wants of an offer in several, before a try is spent. @throws invalid_authorization_details */
  private async configurationIn({ authorization_details: details }: TokenRequest, code: string) {
    if (details === undefined) return undefined;
    const configuration = readDetails(details, this.config.publicUrl);
    const offered = await this.offers.configurationsBehind(code, (one) => this.typeOf(one));
    if (configuration === undefined || !offered.includes(configuration))
      throw new ProtocolError('invalid_authorization_details', 'That is not what was offered.');
    return configuration;
  }

  private async typeOf(offered: Offered): Promise<CredentialType | undefined> {
    return (await this.credentials.findOriginal(offered))?.type;
  }

  private async byCode(headers: IncomingHttpHeaders, request: TokenRequest): Promise<JsonRecord> {
    const { code, code_verifier: verifier, redirect_uri: redirectUri } = request;
    if (!code || !verifier || !redirectUri) throw invalidRequest('Send code, code_verifier and redirect_uri.');
    const { id: clientId } = await this.attestation.clientOf(headers, request.client_id);
    const jkt = await this.dpop.keyOf(headers['dpop'], exchangeToken);
    if (jkt === undefined) throw new ProtocolError('invalid_dpop_proof', 'Prove a key with DPoP.');
    return this.authorizations.exchange({ code, verifier, redirectUri, clientId, jkt });
  }
}
