/** Makes archives, one after the other, and erases those whose days are over. Runs in the worker; several may run. */
import type { Language } from '@gun/kernel';
import { Clock, Database, PersonalDataSources } from '@gun/nest';
import { Notifier } from '@gun/notifications-server';
import { Injectable } from '@nestjs/common';
import { archiveEntries } from './archive-entries';
import { ArchiveSeal, type ExportPlace } from './archive-seal';
import { downloadDays } from './data-export-row';
import { exportReady } from './own-data-notices';
import { inPieces, zipped } from './zipped';

const dayMs = 86_400_000;
const pieceBytes = 512 * 1024;
/** A worker that took so long has died: another one begins again. */
const patienceMs = 15 * 60_000;
const triesAtMost = 3;

interface ClaimedExport extends ExportPlace {
  readonly language: Language;
}

@Injectable()
export class DataExportMaker {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly sources: PersonalDataSources,
    private readonly seal: ArchiveSeal,
    private readonly notifier: Notifier,
  ) {}

  /** Makes the oldest one that waits; answers whether there was one. @throws what a source threw: it is tried again. */
  async makeNext(): Promise<boolean> {
    const claimed = await this.claim();
    if (!claimed) return false;
    try {
      await this.make(claimed);
    } catch (error) {
      await this.giveBack(claimed);
      throw error;
    }
    return true;
  }

  /** Erases archives past their days, key and pieces. */
  async expire(): Promise<void> {
    const over = await this.database.rows<ExportPlace>(
      `select owner_id as "ownerId", id from data_export where state = 'ready' and until <= $1 limit 500`,
      [this.clock.now()],
    );
    await this.seal.destroy(over);
    for (const place of over) {
      await this.removePieces(place);
      await this.database.rows(`update data_export set state = 'expired' where owner_id = $1 and id = $2`, [
        place.ownerId,
        place.id,
      ]);
    }
  }

  /** Everything of a person: archives and what they were asked for. */
  async eraseOf(ownerId: string, before: Date): Promise<void> {
    const rows = await this.database.rows<ExportPlace>(
      `select owner_id as "ownerId", id from data_export where owner_id = $1 and asked_at < $2`,
      [ownerId, before],
    );
    await this.seal.destroy(rows);
    for (const place of rows) {
      await this.removePieces(place);
      await this.database.rows(`delete from data_export where owner_id = $1 and id = $2`, [ownerId, place.id]);
    }
  }

  private async claim(): Promise<ClaimedExport | undefined> {
    const now = this.clock.now();
    const [row] = await this.database.rows<ClaimedExport>(
      `with claimed as (
         update data_export set state = 'making', making_since = $1, tries = tries + 1, done = 0
         where (owner_id, id) = (
           select owner_id, id from data_export
           where state = 'asked' or state = 'making' and making_since < $2
           order by asked_at limit 1 for update skip locked)
         returning owner_id as "ownerId", id, language)
       select * from claimed`,
      [now, new Date(now.getTime() - patienceMs)],
    );
    return row;
  }

  private async make(claimed: ClaimedExport): Promise<void> {
    const { ownerId, id, language } = claimed;
    await this.removePieces(claimed);
    const key = await this.seal.keyOf(claimed);
    const madeAt = this.clock.now();
    const sources = this.sources.all();
    const entries = archiveEntries({ personId: ownerId, language, madeAt, sources }, (done) =>
      this.progress(claimed, done, sources.length),
    );
    let [part, bytes] = [0, 0];
    for await (const piece of inPieces(zipped(entries), pieceBytes)) {
      await this.database.rows(
        `insert into data_export_part (owner_id, export_id, part, cipher) values ($1, $2, $3, $4)`,
        [ownerId, id, part, this.seal.seal(key, claimed, part, piece)],
      );
      part += 1;
      bytes += piece.length;
    }
    const until = new Date(this.clock.now().getTime() + downloadDays * dayMs);
    await this.database.transaction(async (tx) => {
      await tx.query(`update data_export set state = 'ready', until = $3, bytes = $4 where owner_id = $1 and id = $2`, [
        ...[ownerId, id, until, bytes],
      ]);
      await this.notifier.notify(tx, exportReady(ownerId, id));
    });
  }

  private async progress({ ownerId, id }: ExportPlace, done: number, total: number): Promise<void> {
    await this.database.rows(`update data_export set done = $3, total = $4 where owner_id = $1 and id = $2`, [
      ...[ownerId, id, done, total],
    ]);
  }

  /** Back in the queue, or given up after the last try. */
  private async giveBack(place: ExportPlace): Promise<void> {
    await this.removePieces(place);
    await this.database.rows(
      `update data_export set state = case when tries >= $3 then 'failed' else 'asked' end
       where owner_id = $1 and id = $2`,
      [place.ownerId, place.id, triesAtMost],
    );
  }

  private async removePieces({ ownerId, id }: ExportPlace): Promise<void> {
    await this.database.rows(`delete from data_export_part where owner_id = $1 and export_id = $2`, [ownerId, id]);
  }
}
