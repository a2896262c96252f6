/** Whether documents of issuers of others hold now: what their issuers say, each time that somebody looks. */
import type { ForeignCredentialState } from '@gun/wallet-contract';
import { Injectable } from '@nestjs/common';
import { StatusClient } from '../../status/status.client';
import type { ForeignContent } from './foreign-content';
import { ForeignStore, type ForeignRow } from './foreign-store';

@Injectable()
export class ForeignStates {
  constructor(
    private readonly store: ForeignStore,
    private readonly statuses: StatusClient,
  ) {}

  /** One that its issuer ended stays ended, also when the issuer is silent later. */
  async of(row: ForeignRow, { status }: ForeignContent): Promise<ForeignCredentialState> {
    if (row.state !== 'valid' || !status) return row.state;
    const answer = await this.statuses.statusOf(status, row.type);
    if (answer === 'ended') await this.store.noteRevoked({ ownerId: row.ownerId, credentialId: row.id });
    return answer === 'valid' ? 'valid' : answer === 'ended' ? 'revoked' : 'unchecked';
  }
}
