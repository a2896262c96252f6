/** Doors for wallets of others; errors are those of the specifications. */
import { HandlesProtocol, IncomingRequest, OutgoingReply, ProtocolError, type GunRequest } from '@gun/nest';
import {
  credentialType,
  drawNonce,
  exchangeToken,
  issueCredential,
  readAuthorizationServerMetadata,
  readCredentialOffer,
  readIssuerMetadata,
  readTypeMetadata,
  sdJwtOf,
  typeOfVct,
} from '@gun/wallet-contract';
import { Controller, Inject, Param } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { z } from 'zod';
import { CredentialStore } from '../credentials/credential-store';
import { credentialSources } from '../sources/credential-source';
import { walletConfigToken, type WalletConfig } from '../wallet-config';
import { IssuanceService } from './issuance.service';
import { authorizationServerMetadata, issuerMetadata, preAuthorizedGrant, typeMetadata } from './issuer-metadata';
import { Offers } from './offers';
import { OneTimeNonces } from './one-time-nonces';

const TokenRequest = z.object({
  grant_type: z.string(),
  'pre-authorized_code': z.string().max(200).optional(),
  tx_code: z.string().max(40).optional(),
});

const secret = { 'cache-control': 'no-store' };
const shared = { 'cache-control': 'public, max-age=300', 'access-control-allow-origin': '*' };
/** What can be had today: a kind of the catalogue with a source. */
const issued = credentialSources.map(({ type }) => credentialType(type));

@Controller()
export class IssuerController {
  constructor(
    private readonly offers: Offers,
    private readonly nonces: OneTimeNonces,
    private readonly issuance: IssuanceService,
    private readonly credentials: CredentialStore,
    @Inject(walletConfigToken) private readonly config: WalletConfig,
  ) {}

  @HandlesProtocol(readIssuerMetadata)
  readIssuer(@OutgoingReply() reply: FastifyReply) {
    reply.headers(shared);
    return issuerMetadata(this.config.publicUrl, issued);
  }

  @HandlesProtocol(readAuthorizationServerMetadata)
  readAuthorizationServer(@OutgoingReply() reply: FastifyReply) {
    reply.headers(shared);
    return authorizationServerMetadata(this.config.publicUrl);
  }

  @HandlesProtocol(readTypeMetadata)
  readType(@Param('vct') vct: string, @OutgoingReply() reply: FastifyReply) {
    const type = typeOfVct(vct);
    const form = type && sdJwtOf(type);
    if (!form) throw new ProtocolError('not_found', 'We issue no attestation of this type.', 404);
    reply.headers(shared);
    return typeMetadata(type, form);
  }

  @HandlesProtocol(readCredentialOffer)
  readOffer(@Param('offerId') offerId: string, @OutgoingReply() reply: FastifyReply) {
    reply.headers(secret);
    return this.offers.read(offerId, async (offered) => (await this.credentials.findOriginal(offered))?.type);
  }

  @HandlesProtocol(exchangeToken)
  exchange(@IncomingRequest() { body }: GunRequest, @OutgoingReply() reply: FastifyReply) {
    reply.headers(secret);
    const request = TokenRequest.safeParse(body);
    if (!request.success) throw new ProtocolError('invalid_request', 'The request is not as it should be.');
    const { grant_type: grant, 'pre-authorized_code': code, tx_code: pin } = request.data;
    if (grant !== preAuthorizedGrant) throw new ProtocolError('unsupported_grant_type', 'Use the pre-authorized code.');
    if (!code || !pin) throw new ProtocolError('invalid_request', 'Send the pre-authorized code and the PIN.');
    return this.offers.take(code, pin);
  }

  @HandlesProtocol(drawNonce)
  async drawNonce(@OutgoingReply() reply: FastifyReply) {
    reply.headers(secret);
    return { c_nonce: await this.nonces.draw() };
  }

  @HandlesProtocol(issueCredential)
  issue(@IncomingRequest() { headers, body }: GunRequest, @OutgoingReply() reply: FastifyReply) {
    reply.headers(secret);
    return this.issuance.issue(headers.authorization, body);
  }
}
