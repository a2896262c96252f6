/** Civil servants, by the name under which the staff realm knows them. */
import { uuidV7 } from '@gun/kernel';
import { Database } from '@gun/nest';
import { Injectable } from '@nestjs/common';
import { BoundedCache } from '../bounded-cache';

export interface Officer {
  readonly id: string;
  readonly name: string;
}

@Injectable()
export class Officers {
  private readonly seen = new BoundedCache<string, Officer>(10_000, 8 * 60 * 60_000);

  constructor(private readonly database: Database) {}

  /**
   * The officer behind an account. Their name is asked once a working day; while the identity provider is away, the
   * last known one serves. `account` survives a new import of the realm, which gives everyone another subject.
   */
  async officerOf(issuer: string, account: string, askName: () => Promise<string | undefined>): Promise<Officer> {
    const key = `${issuer} ${account}`;
    const seen = this.seen.find(key);
    if (seen) return seen;
    const name = await askName();
    const [officer] = await this.database.rows<Officer>(
      `insert into officer (id, issuer, account, name) values ($1, $2, $3, $4)
       on conflict (issuer, account) do update set name = coalesce(nullif(excluded.name, ''), officer.name)
       returning id, name`,
      [uuidV7(), issuer, account, name ?? ''],
    );
    if (!officer) throw new Error('an officer who was just written cannot be read');
    if (name) this.seen.keep(key, officer);
    return officer;
  }
}
