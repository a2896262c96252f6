import { uuidV7 } from '@gun/kernel';
import { Database } from '@gun/nest';
import { Injectable } from '@nestjs/common';
import type { RepresentedEnterprise } from './representation-source';

export interface EnterpriseParty extends RepresentedEnterprise {
  readonly id: string;
}

interface Row {
  readonly id: string;
  readonly enterprise_number: string;
  readonly name: string;
}

const partyOf = ({ id, enterprise_number: enterpriseNumber, name }: Row): EnterpriseParty => ({
  id,
  enterpriseNumber,
  name,
});

/** The enterprises that somebody has acted for, or could have: their id with us, and their number and name. */
@Injectable()
export class EnterpriseParties {
  constructor(private readonly database: Database) {}

  /** The parties of these enterprises, registered at first sight; a name that changed in the register changes here. */
  async register(enterprises: readonly RepresentedEnterprise[]): Promise<EnterpriseParty[]> {
    if (enterprises.length === 0) return [];
    const unique = [...new Map(enterprises.map((enterprise) => [enterprise.enterpriseNumber, enterprise])).values()];
    const rows = await this.database.rows<Row>(
      `insert into enterprise_party (id, enterprise_number, name)
       select * from unnest($1::uuid[], $2::text[], $3::text[])
       on conflict (enterprise_number) do update set name = excluded.name
       returning id, enterprise_number, name`,
      [unique.map(() => uuidV7()), unique.map((e) => e.enterpriseNumber), unique.map((e) => e.name)],
    );
    return rows.map(partyOf);
  }

  /** Ids of those enterprises that somebody has met here before. */
  async idsOf(enterpriseNumbers: readonly string[]): Promise<string[]> {
    if (enterpriseNumbers.length === 0) return [];
    const rows = await this.database.rows<{ id: string }>(
      `select id from enterprise_party where enterprise_number = any($1)`,
      [enterpriseNumbers],
    );
    return rows.map(({ id }) => id);
  }

  async find(partyId: string): Promise<EnterpriseParty | undefined> {
    const [row] = await this.database.rows<Row>(
      `select id, enterprise_number, name from enterprise_party where id = $1`,
      [partyId],
    );
    return row && partyOf(row);
  }
}
