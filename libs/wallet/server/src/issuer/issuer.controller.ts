/** Doors for wallets of others; errors are those of the specifications. */
import { HandlesProtocol, IncomingRequest, OutgoingReply, ProtocolError, type GunRequest } from '@gun/nest';
import {
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
import { TokenEndpoint } from '../authorization/token-endpoint';
import { CredentialStore } from '../credentials/credential-store';
import { issuedTypes } from '../sources/credential-source';
import { walletConfigToken, type WalletConfig } from '../wallet-config';
import { IssuanceService } from './issuance.service';
import { authorizationServerMetadata, issuerMetadata, typeMetadata } from './issuer-metadata';
import { Offers } from './offers';
import { OneTimeNonces } from './one-time-nonces';

const secret = { 'cache-control': 'no-store' };
const shared = { 'cache-control': 'public, max-age=300' };
@Controller()
export class IssuerController {
  constructor(
    private readonly offers: Offers,
    private readonly tokens: TokenEndpoint,
    private readonly nonces: OneTimeNonces,
    private readonly issuance: IssuanceService,
    private readonly credentials: CredentialStore,
    @Inject(walletConfigToken) private readonly config: WalletConfig,
  ) {}

  @HandlesProtocol(readIssuerMetadata)
  readIssuer(@OutgoingReply() reply: FastifyReply) {
    reply.headers(shared);
    return issuerMetadata(this.config.publicUrl, issuedTypes);
  }

  @HandlesProtocol(readAuthorizationServerMetadata)
  readAuthorizationServer(@OutgoingReply() reply: FastifyReply) {
    reply.headers(shared);
    return authorizationServerMetadata(this.config, issuedTypes);
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
  exchange(@IncomingRequest() { headers, body }: GunRequest, @OutgoingReply() reply: FastifyReply) {
    reply.headers(secret);
    return this.tokens.exchange(headers, body);
  }

  @HandlesProtocol(drawNonce)
  async drawNonce(@OutgoingReply() reply: FastifyReply) {
    reply.headers(secret);
    return { c_nonce: await this.nonces.draw() };
  }

  @HandlesProtocol(issueCredential)
  issue(@IncomingRequest() { headers, body }: GunRequest, @OutgoingReply() reply: FastifyReply) {
    reply.headers(secret);
    return this.issuance.issue(headers, body);
  }
}
