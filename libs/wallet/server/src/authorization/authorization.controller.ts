/** Doors of the authorization-code grant, for wallets of others. */
import { languageFrom } from '@gun/kernel';
import { HandlesProtocol, IncomingRequest, OutgoingReply, type GunRequest } from '@gun/nest';
import { pushAuthorizationRequest, startAuthorization } from '@gun/wallet-contract';
import { Controller, Inject } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { z } from 'zod';
import { issuedTypes } from '../sources/credential-source';
import { walletConfigToken, type WalletConfig } from '../wallet-config';
import { Authorizations } from './authorizations';
import { DpopProof } from './dpop-proof';
import { readPushedRequest } from './pushed-request';
import { WalletAttestation } from './wallet-attestation';

const Started = z.object({ client_id: z.string().optional(), request_uri: z.string().optional() });

@Controller()
export class AuthorizationController {
  constructor(
    private readonly authorizations: Authorizations,
    private readonly attestation: WalletAttestation,
    private readonly dpop: DpopProof,
    @Inject(walletConfigToken) private readonly config: WalletConfig,
  ) {}

  @HandlesProtocol(pushAuthorizationRequest)
  async push(@IncomingRequest() { headers, body }: GunRequest, @OutgoingReply() reply: FastifyReply) {
    reply.header('cache-control', 'no-store');
    const request = readPushedRequest(body, issuedTypes, this.config.publicUrl);
    const client = await this.attestation.clientOf(headers, request.clientId);
    const proven = await this.dpop.keyOf(headers['dpop'], pushAuthorizationRequest);
    return this.authorizations.push(client, { ...request, jkt: proven ?? request.jkt });
  }

  /** To a page of the portal: what a wallet asks is answered by a person who signed in, and by nobody else. */
  @HandlesProtocol(startAuthorization)
  async start(@IncomingRequest() { headers, query }: GunRequest, @OutgoingReply() reply: FastifyReply): Promise<void> {
    const { client_id: clientId, request_uri: uri } = Started.safeParse(query).data ?? {};
    const id = await this.authorizations.start(clientId, uri);
    const language = languageFrom(headers['accept-language']);
    reply.headers({
      ...{ location: `${this.config.portalUrl}/${language}/wallet/requests/${id}`, 'cache-control': 'no-store' },
      'referrer-policy': 'no-referrer',
    });
  }
}
