/**
 * Keys of ours that nobody may believe any more, whatever they signed. A leaf that is retired is refused by its
 * thumbprint, here and by whoever reads our trust list: a status list cannot refuse what a thief signs, because a thief
 * chooses its place in the list.
 */
import { Clock, Database } from '@gun/nest';
import { Injectable } from '@nestjs/common';
import { thumbprintOf, TrustedIssuers, type RetiredCertificate } from '../trust/trusted-issuers';

/** Milliseconds after which every process knows of a retirement. */
export const retirementSeenMs = 10_000;

@Injectable()
export class RetiredKeys {
  private known: readonly RetiredCertificate[] = [];
  private readAt = -Infinity;

  constructor(
    private readonly database: Database,
    private readonly issuers: TrustedIssuers,
    private readonly clock: Clock,
  ) {}

  /** Those known now; read again when it is time, and refused from then on. */
  async look(): Promise<readonly RetiredCertificate[]> {
    const now = this.clock.now().getTime();
    if (now - this.readAt < retirementSeenMs && now >= this.readAt) return this.known;
    this.readAt = now;
    const rows = await this.database.rows<{ leaf: string; retired_at: Date }>(
      `select chain->>0 as leaf, retired_at from wallet_signing_key where retired_at is not null order by retired_at`,
    );
    this.known = rows.map(({ leaf, retired_at: retiredAt }) => ({
      ...{ thumbprint: thumbprintOf(Buffer.from(leaf, 'base64')), retiredAt },
    }));
    this.issuers.refuse(this.known.map(({ thumbprint }) => thumbprint));
    return this.known;
  }
}
