/** Doors for wallets of others; errors are those of the specification. */
import { HandlesProtocol, IncomingRequest, OutgoingReply, ProtocolError, type GunRequest } from '@gun/nest';
import { fetchPresentationRequest, readPresentationRequest, receivePresentation } from '@gun/wallet-contract';
import { Controller, Param } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { isRecord, type JsonRecord } from '../sd-jwt/jws';
import { WalletAnswers, type Received } from './wallet-answers';

const secret = { 'cache-control': 'no-store' };
const signed = { ...secret, 'content-type': readPresentationRequest.produces };
const longestNonce = 200;

const formOf = ({ body }: GunRequest): JsonRecord => (isRecord(body) ? body : {});

@Controller()
export class VerifierController {
  constructor(private readonly answers: WalletAnswers) {}

  @HandlesProtocol(readPresentationRequest)
  async read(@Param('requestId') handle: string, @OutgoingReply() reply: FastifyReply): Promise<Buffer> {
    const request = await this.answers.request(handle);
    reply.headers(signed);
    return Buffer.from(request);
  }

  @HandlesProtocol(fetchPresentationRequest)
  async fetch(
    @Param('requestId') handle: string,
    @IncomingRequest() incoming: GunRequest,
    @OutgoingReply() reply: FastifyReply,
  ): Promise<Buffer> {
    const nonce = formOf(incoming)['wallet_nonce'];
    if (typeof nonce === 'string' && nonce.length > longestNonce)
      throw new ProtocolError('invalid_request', 'The nonce of the wallet is too long.');
    const request = await this.answers.request(handle, typeof nonce === 'string' ? nonce : undefined);
    reply.headers(signed);
    return Buffer.from(request);
  }

  @HandlesProtocol(receivePresentation)
  async receive(
    @Param('requestId') handle: string,
    @IncomingRequest() incoming: GunRequest,
    @OutgoingReply() reply: FastifyReply,
  ): Promise<Received> {
    reply.headers(secret);
    return this.answers.receive(handle, formOf(incoming));
  }
}
