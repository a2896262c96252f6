/** The buckets of agencies, one row each, by the clock of the database: no gateway has another time or another count. */
import { Injectable } from '@nestjs/common';
import { Database } from '../database';

/** What a bucket holds when it is full, in seconds of its rate. */
export const burstSeconds = 10;

/** What came out of a bucket; when nothing did, how long until one request is there. */
export interface Draw {
  readonly granted: number;
  readonly emptyForMs: number;
}

export abstract class AgencyBuckets {
  /** Takes as much as is there, and no more than is wanted. */
  abstract draw(agencyId: string, wanted: number, perSecond: number): Promise<Draw>;
}

/** $1 agency, $2 wanted, $3 rate for each second, $4 what a full bucket holds. The clock of the database may be put back. */
const drawFromBucket = {
  name: 'draw-from-agency-bucket',
  text: `
    insert into agency_bucket as bucket (agency, held, granted, at)
    values ($1, $4::float8 - least($2, floor($4)), least($2, floor($4)), now())
    on conflict (agency) do update set (held, granted, at) = (
      select there - least($2, floor(there)), least($2, floor(there)), greatest(bucket.at, now())
      from (select greatest(0, least($4, bucket.held + $3 * greatest(0, extract(epoch from now() - bucket.at)))) as there) as b
    )
    returning held, granted`,
};

@Injectable()
export class StoredAgencyBuckets extends AgencyBuckets {
  constructor(private readonly database: Database) {
    super();
  }

  override async draw(agencyId: string, wanted: number, perSecond: number): Promise<Draw> {
    const values = [agencyId, wanted, perSecond, perSecond * burstSeconds];
    const [row] = await this.database.run<{ held: number; granted: number }>(drawFromBucket, values);
    if (!row) throw new Error('a bucket was neither made nor found');
    return { granted: row.granted, emptyForMs: row.granted > 0 ? 0 : ((1 - row.held) / perSecond) * 1_000 };
  }
}
