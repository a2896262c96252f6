import { ContestedValues, type ContestedValue } from '@gun/data-broker-server';
import { brusselsDate } from '@gun/kernel';
import { Database, type Statement } from '@gun/nest';
import { Injectable } from '@nestjs/common';

/** The question of the procedure in which people write what is right. */
const rightValue = 'rightValue';

/** A correction that is being written is not sent yet: until then, what was last submitted counts. */
const readContested: Statement = {
  name: 'read-contested-values',
  text: `select d.owner_id, d.id, d.about, d.reference, d.submitted_at,
    coalesce(
      (select c.answers_before from dossier_correction c
       where c.owner_id = d.owner_id and c.dossier_id = d.id and c.answered_at is null
       order by c.id desc limit 1),
      d.answers) ->> '${rightValue}' as says
  from dossier d
  where d.owner_id = any($1::uuid[]) and d.about is not null and d.status in ('submitted', 'waiting')
  order by d.submitted_at, d.id`,
};

interface Row {
  readonly owner_id: string;
  readonly id: string;
  readonly about: string;
  readonly reference: string;
  readonly submitted_at: Date;
  readonly says: string | null;
}

/** What people call wrong, from their own dossiers: a draft says nothing yet, and what is closed says nothing more. */
@Injectable()
export class OpenContestations extends ContestedValues {
  constructor(private readonly database: Database) {
    super();
  }

  override async of(partyIds: readonly string[]): Promise<readonly ContestedValue[]> {
    const rows = await this.database.run<Row>(readContested, [[...new Set(partyIds)]], this.database.manager);
    return rows.map((row) => ({
      ...{ partyId: row.owner_id, concept: row.about, dossierId: row.id, reference: row.reference },
      ...{ since: brusselsDate(row.submitted_at), says: row.says ?? '' },
    }));
  }
}
