/**
 * Who acts for somebody reads their dossiers and papers. The represented party finds each of them in the access log, one
 * line for the reader and the day (decision 41): a page reloads by itself, and a line for each look would bury the rest.
 */
import { DocumentReadings, type DocumentReading } from '@gun/documents-server';
import { brusselsDate, representativeOf, type CitizenActor, type NotedReading, type Representative } from '@gun/kernel';
import { Clock, Database, type PartyReadings, type Tx } from '@gun/nest';
import { Injectable } from '@nestjs/common';
import { DossierAccesses, type ReadDossier } from './dossier-accesses';
import { DossierEntity } from '../record/dossier.entity';

type ListReading = { readonly what: 'dossierList' };
type Write = (tx: Tx, representative: Representative) => Promise<void>;

@Injectable()
export class RepresentativeReadings extends DocumentReadings implements PartyReadings {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly accesses: DossierAccesses,
  ) {
    super();
  }

  async note(actor: CitizenActor, reading: DocumentReading | ListReading): Promise<void> {
    const { what } = reading;
    if (what !== 'document')
      return this.once(actor, what, (tx, representative) => this.accesses.ofList(tx, representative, actor, what));
    // A file that belongs to no dossier yet was brought by whoever reads it.
    const { dossierId: id } = reading;
    if (!id || !representativeOf(actor)) return;
    const place = { ownerId: actor.partyId, id };
    await this.ofDossier(actor, await this.database.manager.findOneByOrFail(DossierEntity, place), what);
  }

  /** What belongs to no dossier: messages, contact data, mandates, the wallet, the log itself. */
  noteParty(actor: CitizenActor, what: NotedReading): Promise<void> {
    return this.once(actor, what, (tx, representative) => this.accesses.ofList(tx, representative, actor, what));
  }

  /** Keeps the line before anything is shown. @throws accessLogClosed when it cannot be kept. */
  async ofDossier(
    actor: CitizenActor,
    dossier: Omit<ReadDossier, 'personId'> & Pick<DossierEntity, 'id'>,
    what: 'dossier' | 'document',
  ): Promise<void> {
    await this.once(actor, `${what} ${dossier.id}`, (tx, representative) =>
      this.accesses.byRepresentative(tx, representative, dossier, what),
    );
  }

  /** Days that are over tell nobody anything. */
  async forget(before: Date): Promise<void> {
    await this.database.rows(`delete from representative_reading where day < $1`, [brusselsDate(before.getTime())]);
  }

  private async once(actor: CitizenActor, seen: string, write: Write): Promise<void> {
    const representative = representativeOf(actor);
    if (!representative) return;
    const place = [actor.partyId, actor.personId, brusselsDate(this.clock.now().getTime()), seen];
    const told = await this.database.rows(
      `select 1 from representative_reading where owner_id = $1 and reader_id = $2 and day = $3 and seen = $4`,
      place,
    );
    if (told.length > 0) return;
    await this.database.transaction(async (tx) => {
      const mine = await tx.query<unknown[]>(
        `insert into representative_reading (owner_id, reader_id, day, seen) values ($1, $2, $3::date, $4)
         on conflict do nothing returning 1`,
        place,
      );
      if (mine.length > 0) await write(tx, representative);
    });
  }
}
