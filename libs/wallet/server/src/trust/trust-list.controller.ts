import { Clock, HandlesProtocol, OutgoingReply } from '@gun/nest';
import { readTrustList } from '@gun/wallet-contract';
import { Controller } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { counterName } from '../issuer/issuer-metadata';
import { SigningKeys } from '../keys/signing-keys';
import { createJws } from '../sd-jwt/jws';
import { issuedTypes } from '../sources/credential-source';
import { CertificateAuthority } from './certificate-authority';
import { signsTrustLists, trustListOf } from './trust-list';

/** What our attestations are called where their issuer is looked up. */
const types = issuedTypes.flatMap(({ formats }) =>
  formats.map((form) => (form.format === 'mso_mdoc' ? form.docType : form.vct)),
);

@Controller()
export class TrustListController {
  constructor(
    private readonly authority: CertificateAuthority,
    private readonly keys: SigningKeys,
    private readonly clock: Clock,
  ) {}

  @HandlesProtocol(readTrustList)
  async read(@OutgoingReply() reply: FastifyReply): Promise<Buffer> {
    const key = await this.keys.get(signsTrustLists);
    const now = this.clock.now();
    const list = trustListOf({ operator: counterName, anchor: this.authority.anchor(), types, now });
    reply.headers({ 'content-type': readTrustList.produces, 'cache-control': 'public, max-age=3600' });
    return Buffer.from(await createJws({ typ: 'JOSE', x5c: key.chain }, list, key.sign));
  }
}
