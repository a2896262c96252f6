/**
 * What wallets told of copies that they were given. The same report may come many times. What was accepted may be deleted
 * later; what was lost stays lost, and is no longer counted among the copies on phones.
 */
import { Clock, Database, type Tx } from '@gun/nest';
import type { CredentialFormat, WalletEvent, WalletReport } from '@gun/wallet-contract';
import { Injectable } from '@nestjs/common';
import type { Place } from './credential-store';

export interface ToldReport {
  readonly id: string;
  readonly copies: number;
  readonly form: CredentialFormat['format'];
  readonly event: WalletEvent;
}

interface Row {
  readonly event: WalletEvent;
  readonly copies: number;
  readonly told_at: Date;
}

const accepted = 'credential_accepted';
const shownAtMost = 20;

@Injectable()
export class WalletReports {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  async note(place: Place, { id, copies, form, event }: ToldReport): Promise<void> {
    const { ownerId, credentialId } = place;
    await this.database.transaction(async (tx) => {
      const noted = await tx.query<unknown[]>(
        `insert into wallet_report as known (owner_id, credential_id, id, copies, event, told_at)
         values ($1, $2, $3, $4, $5, $6)
         on conflict (owner_id, credential_id, id) do update set event = excluded.event, told_at = excluded.told_at
           where known.event = '${accepted}' and excluded.event <> known.event
         returning id`,
        [ownerId, credentialId, id, copies, event, this.clock.now()],
      );
      if (noted.length > 0 && event !== accepted) await this.forgetCopies(tx, place, form, copies);
    });
  }

  /** The newest first. */
  async listOf({ ownerId, credentialId }: Place): Promise<WalletReport[]> {
    const rows = await this.database.rows<Row>(
      `select event, copies, told_at from wallet_report where owner_id = $1 and credential_id = $2
       order by told_at desc limit $3`,
      [ownerId, credentialId, shownAtMost],
    );
    return rows.map(({ event, copies, told_at: toldAt }) => ({ event, copies, toldAt: toldAt.toISOString() }));
  }

  /** Copies on phones are counted and not told apart: any of the form will do. */
  private async forgetCopies(tx: Tx, { ownerId, credentialId }: Place, form: string, copies: number): Promise<void> {
    await tx.query(
      `delete from wallet_copy where owner_id = $1 and id in (
         select id from wallet_copy where owner_id = $1 and credential_id = $2 and place = 'phone' and form = $3
         order by issued_at desc limit $4)`,
      [ownerId, credentialId, form, copies],
    );
  }
}
