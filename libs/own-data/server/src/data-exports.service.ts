/** Archives, for whoever asks: ask, follow, download. The worker makes them. */
import { uuidV7, type CitizenActor, type Language } from '@gun/kernel';
import { Clock, Database, once, PersonalDataSources, type IdempotentCall } from '@gun/nest';
import type { DataExportView } from '@gun/own-data-contract';
import { Injectable } from '@nestjs/common';
import { ArchiveSeal } from './archive-seal';
import { exportColumns, toDataExportView, type DataExportRow } from './data-export-row';
import { ensureForOneself, ownDataProblem } from './ensure-for-oneself';

@Injectable()
export class DataExportsService {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly sources: PersonalDataSources,
    private readonly seal: ArchiveSeal,
  ) {}

  /** Asks for an archive; one that is being made already is answered again. */
  ask(actor: CitizenActor, call: IdempotentCall, language: Language): Promise<DataExportView> {
    const personId = ensureForOneself(actor);
    const now = this.clock.now();
    return this.database.transaction((tx) =>
      once(tx, personId, call, async () => {
        const [row] = await tx.query<DataExportRow[]>(
          `with under_way as (
             select ${exportColumns} from data_export
             where owner_id = $1 and state in ('asked', 'making') order by asked_at desc limit 1),
           asked as (
             insert into data_export (owner_id, id, language, state, total, asked_at)
             select $1, $2, $3, 'asked', $4, $5 where not exists (select from under_way) returning ${exportColumns})
           select * from under_way union all select * from asked`,
          [personId, uuidV7(), language, this.sources.all().length, now],
        );
        if (!row) throw new Error('an export was neither found nor made');
        return toDataExportView(row, now);
      }),
    );
  }

  async read(actor: CitizenActor, exportId: string): Promise<DataExportView> {
    return toDataExportView(await this.get(ensureForOneself(actor), exportId), this.clock.now());
  }

  async findLatest(personId: string): Promise<DataExportView | undefined> {
    const [row] = await this.database.rows<DataExportRow>(
      `select ${exportColumns} from data_export where owner_id = $1 order by asked_at desc, id desc limit 1`,
      [personId],
    );
    return row && toDataExportView(row, this.clock.now());
  }

  /** The archive, a piece at a time. @throws dataExportNotReady before it is made and after its last day. */
  async download(actor: CitizenActor, exportId: string): Promise<AsyncIterable<Buffer>> {
    const ownerId = ensureForOneself(actor);
    const row = await this.get(ownerId, exportId);
    if (toDataExportView(row, this.clock.now()).state !== 'ready') throw ownDataProblem('dataExportNotReady');
    return this.pieces({ ownerId, id: exportId });
  }

  private async *pieces(place: { ownerId: string; id: string }): AsyncIterable<Buffer> {
    const key = await this.seal.keyOf(place);
    for (let part = 0; ; part += 1) {
      const [row] = await this.database.rows<{ cipher: Buffer }>(
        `select cipher from data_export_part where owner_id = $1 and export_id = $2 and part = $3`,
        [place.ownerId, place.id, part],
      );
      if (!row) return;
      yield this.seal.open(key, place, part, row.cipher);
    }
  }

  private async get(personId: string, exportId: string): Promise<DataExportRow> {
    const [row] = await this.database.rows<DataExportRow>(
      `select ${exportColumns} from data_export where owner_id = $1 and id = $2`,
      [personId, exportId],
    );
    if (!row) throw ownDataProblem('dataExportNotFound');
    return row;
  }
}
