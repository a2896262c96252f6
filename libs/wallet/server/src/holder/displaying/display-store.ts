/**
 * Codes with which documents are shown. Only the hash of a code is kept; the code is drawn from the key of the request
 * that made it, so that a repeated request gives the same one.
 */
import { createCheckCode, parseCheckCode } from '@gun/documents-contract';
import { Clock, Database, type Tx } from '@gun/nest';
import type { CredentialDisplay, ShowCredential } from '@gun/wallet-contract';
import { Inject, Injectable } from '@nestjs/common';
import { createHash, createHmac, hkdfSync } from 'node:crypto';
import type { Place } from '../../credentials/credential-store';
import { walletConfigToken, type WalletConfig } from '../../wallet-config';

const minuteMs = 60_000;
const livesMs: Readonly<Record<ShowCredential['on'], number>> = { screen: 10 * minuteMs, paper: 7 * 1440 * minuteMs };
const listedAtMost = 50;

interface DisplayRow {
  readonly id: string;
  readonly place: ShowCredential['on'];
  readonly proof: string | null;
  readonly created_at: Date;
  readonly expires_at: Date;
  readonly checks: number;
  readonly last_checked_at: Date | null;
}

/** A code that somebody checks: whose document, and what the holder wanted to be seen. */
export interface Displayed extends Place {
  readonly proof: string | null;
}

const columns = 'id, place, proof, created_at, expires_at, checks, last_checked_at';
const hashOf = (code: string): Buffer => createHash('sha256').update(code).digest();

@Injectable()
export class DisplayStore {
  private readonly codes: Buffer;

  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    @Inject(walletConfigToken) { masterKey }: WalletConfig,
  ) {
    this.codes = Buffer.from(hkdfSync('sha256', Buffer.from(masterKey, 'base64'), '', 'gun wallet displays', 32));
  }

  codeOf(ownerId: string, requestKey: string): string {
    const drawn = createHmac('sha256', this.codes).update(`${ownerId} ${requestKey}`).digest();
    return createCheckCode(drawn.subarray(0, 16));
  }

  async keep(tx: Tx, place: Place, id: string, { on, proof }: ShowCredential, code: string): Promise<void> {
    const now = this.clock.now();
    await tx.query(
      `insert into wallet_display (owner_id, id, credential_id, code_hash, place, proof, created_at, expires_at)
       values ($1, $2, $3, $4, $5, $6, $7, $8)`,
      [
        ...[place.ownerId, id, place.credentialId, hashOf(parseCheckCode(code) ?? ''), on, proof ?? null],
        ...[now, new Date(now.getTime() + livesMs[on])],
      ],
    );
  }

  async list({ ownerId, credentialId }: Place): Promise<CredentialDisplay[]> {
    const rows = await this.database.rows<DisplayRow>(
      `select ${columns} from wallet_display where owner_id = $1 and credential_id = $2
       order by created_at desc, id desc limit ${listedAtMost}`,
      [ownerId, credentialId],
    );
    return rows.map(viewOf);
  }

  async listAll(ownerId: string): Promise<(CredentialDisplay & { readonly credentialId: string })[]> {
    const rows = await this.database.rows<DisplayRow & { readonly credential_id: string }>(
      `select ${columns}, credential_id from wallet_display where owner_id = $1 order by created_at desc, id desc`,
      [ownerId],
    );
    return rows.map((row) => ({ ...viewOf(row), credentialId: row.credential_id }));
  }

  /** Counts the check and says whose document it is; undefined for a code that is over, and for none at all. */
  async check(typed: string): Promise<Displayed | undefined> {
    const now = this.clock.now();
    const [rows] = await this.database.manager.query<[Displayed[], number]>(
      `update wallet_display set checks = checks + 1, last_checked_at = $2 where code_hash = $1 and expires_at > $2
       returning owner_id as "ownerId", credential_id as "credentialId", proof`,
      [hashOf(parseCheckCode(typed) ?? ''), now],
    );
    return rows[0];
  }

  /** Ends a code that still holds, and says whether there was one. */
  async end(ownerId: string, id: string): Promise<boolean> {
    const [, ended] = await this.database.manager.query<[unknown[], number]>(
      `update wallet_display set expires_at = $3 where owner_id = $1 and id = $2 and expires_at > $3`,
      [ownerId, id, this.clock.now()],
    );
    return ended > 0;
  }

  async erase(ownerId: string, before: Date): Promise<void> {
    await this.database.rows(`delete from wallet_display where owner_id = $1 and created_at < $2`, [ownerId, before]);
  }
}

const viewOf = (row: DisplayRow): CredentialDisplay => ({
  ...{ id: row.id, on: row.place, checks: row.checks, ...(row.proof && { proof: row.proof }) },
  ...{ createdAt: row.created_at.toISOString(), expiresAt: row.expires_at.toISOString() },
  ...(row.last_checked_at && { lastCheckedAt: row.last_checked_at.toISOString() }),
});
