import { Clock, HandlesProtocol, OutgoingReply } from '@gun/nest';
import { readRelyingPartyList, readTrustList } from '@gun/wallet-contract';
import { Controller, Inject } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { counterName } from '../issuer/issuer-metadata';
import { RetiredKeys } from '../keys/retired-keys';
import { SigningKeys } from '../keys/signing-keys';
import { createJws, type JsonRecord } from '../sd-jwt/jws';
import { issuedTypes } from '../sources/credential-source';
import { walletConfigToken, type WalletConfig } from '../wallet-config';
import { CertificateAuthority } from './certificate-authority';
import { partyListOf } from './party-list';
import { signsTrustLists } from './signed-list';
import { trustListOf } from './trust-list';

/** What our attestations are called where their issuer is looked up. */
const types = issuedTypes.flatMap(({ formats }) =>
  formats.map((form) => (form.format === 'mso_mdoc' ? form.docType : form.vct)),
);

@Controller()
export class TrustListController {
  constructor(
    private readonly authority: CertificateAuthority,
    private readonly keys: SigningKeys,
    private readonly retired: RetiredKeys,
    private readonly clock: Clock,
    @Inject(walletConfigToken) private readonly config: WalletConfig,
  ) {}

  @HandlesProtocol(readTrustList)
  async readIssuers(@OutgoingReply() reply: FastifyReply): Promise<Buffer> {
    const now = this.clock.now();
    const retired = await this.retired.look();
    const list = { operator: counterName, anchor: this.authority.anchor(), types, retired, now };
    return this.signed(trustListOf(list), reply);
  }

  @HandlesProtocol(readRelyingPartyList)
  readRelyingParties(@OutgoingReply() reply: FastifyReply): Promise<Buffer> {
    return this.signed(partyListOf(counterName, this.config.relyingParties, this.clock.now()), reply);
  }

  private async signed(list: JsonRecord, reply: FastifyReply): Promise<Buffer> {
    const key = await this.keys.get(signsTrustLists);
    reply.headers({ 'content-type': readTrustList.produces, 'cache-control': 'public, max-age=3600' });
    return Buffer.from(await createJws({ typ: 'JOSE', x5c: key.chain }, list, key.sign));
  }
}
