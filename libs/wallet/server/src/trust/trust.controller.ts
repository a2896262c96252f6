import { HandlesProtocol, OutgoingReply } from '@gun/nest';
import { readTrustAnchors } from '@gun/wallet-contract';
import { Controller } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { CertificateAuthority } from './certificate-authority';

@Controller()
export class TrustController {
  constructor(private readonly authority: CertificateAuthority) {}

  @HandlesProtocol(readTrustAnchors)
  read(@OutgoingReply() reply: FastifyReply): Buffer {
    reply.headers({ 'content-type': readTrustAnchors.produces, 'cache-control': 'public, max-age=3600' });
    return Buffer.from(this.authority.anchor());
  }
}
