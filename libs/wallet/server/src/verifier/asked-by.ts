/** Who stands behind a request that our own verifier signed: its certificate names the counter, its row the agency. */
import { Database } from '@gun/nest';
import { Injectable } from '@nestjs/common';

export interface AskedBy {
  readonly presentationId: string;
  readonly agencyId: string;
  /** Days for which it may be read again. */
  readonly sharedDays: number | null;
}

@Injectable()
export class AskedByReader {
  constructor(private readonly database: Database) {}

  async find(handle: string): Promise<AskedBy | undefined> {
    const [row] = await this.database.rows<AskedBy>(
      `select id as "presentationId", agency_id as "agencyId", shared_days as "sharedDays" from wallet_presentation where handle = $1`,
      [handle],
    );
    return row;
  }
}
