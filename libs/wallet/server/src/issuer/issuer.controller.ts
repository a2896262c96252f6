/** Doors for wallets of others; errors are those of the specifications. */
import { HandlesProtocol, IncomingRequest, OutgoingReply, ProtocolError, type GunRequest } from '@gun/nest';
import {
  drawNonce,
  exchangeToken,
  issueCredential,
  notifyIssuer,
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
import { CredentialEndpoint } from './credential-endpoint';
import { authorizationServerMetadata, typeMetadata } from './issuer-metadata';
import { MetadataDocuments } from './metadata-documents';
import { NotificationEndpoint } from './notification-endpoint';
import { Offers } from './offers';
import { OneTimeNonces } from './one-time-nonces';
import { prefersToken } from './prefers-token';

const secret = { 'cache-control': 'no-store' };
const token = 'application/jwt';
const shared = { 'cache-control': 'public, max-age=300' };
@Controller()
export class IssuerController {
  constructor(
    private readonly offers: Offers,
    private readonly tokens: TokenEndpoint,
    private readonly nonces: OneTimeNonces,
    private readonly endpoint: CredentialEndpoint,
    private readonly documents: MetadataDocuments,
    private readonly notifications: NotificationEndpoint,
    private readonly credentials: CredentialStore,
    @Inject(walletConfigToken) private readonly config: WalletConfig,
  ) {}

  @HandlesProtocol(readIssuerMetadata)
  async readIssuer(@IncomingRequest() { headers }: GunRequest, @OutgoingReply() reply: FastifyReply) {
    reply.headers({ ...shared, vary: 'accept' });
    if (!prefersToken(headers.accept)) return this.documents.plain();
    reply.header('content-type', token);
    return Buffer.from(await this.documents.signed());
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
  async issue(@IncomingRequest() { headers, body }: GunRequest, @OutgoingReply() reply: FastifyReply) {
    const answer = await this.endpoint.answer(headers, body);
    reply.headers(secret);
    if (typeof answer !== 'string') return answer;
    reply.header('content-type', token);
    return Buffer.from(answer);
  }

  @HandlesProtocol(notifyIssuer)
  async notify(@IncomingRequest() { headers, body }: GunRequest, @OutgoingReply() reply: FastifyReply): Promise<void> {
    reply.headers(secret);
    await this.notifications.receive(headers, body);
  }
}
