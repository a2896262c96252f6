/** Training credits of a person. A ledger cannot lose a line, so it is held as a whole: see `account-eraser.ts`. */
import { addMonths, brusselsDate } from '@gun/kernel';
import { Database, PersonalDataSources, type DataFate, type PersonalDataSource } from '@gun/nest';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import { z } from 'zod';
import { AccountEraser, heldMonths } from './account-eraser';
import { TrainingAccountReader } from './training-account.reader';

@Injectable()
export class TrainingPersonalData implements PersonalDataSource, OnModuleInit {
  readonly name = 'training-credits';
  readonly title = {
    fr: 'Compte formation',
    nl: 'Opleidingsrekening',
    de: 'Weiterbildungskonto',
    en: 'Training account',
  };
  readonly tables = ['training_credits.move', 'training_reservation', 'training_completion'];
  readonly item = z.object({
    ...{ id: z.string(), scheme: z.string(), at: z.string(), kind: z.string(), amount: z.int(), until: z.string() },
    ...{ by: z.string().optional(), course: z.string().optional(), hash: z.string() },
  });

  constructor(
    private readonly sources: PersonalDataSources,
    private readonly database: Database,
    private readonly eraser: AccountEraser,
    private readonly reader: TrainingAccountReader,
  ) {}

  onModuleInit(): void {
    this.sources.add(this);
  }

  async *items(personId: string): AsyncIterable<unknown> {
    for (const { id, scheme, at, kind, amount, until, party, course, hash } of await this.reader.movesOf(personId))
      yield {
        ...{ id, scheme, at, kind, amount, until, hash },
        ...(party && { by: party.en }),
        ...(course && { course }),
      };
  }

  async fates(personId: string, now: Date): Promise<DataFate[]> {
    const [row] = await this.database.rows<{ count: number; last: Date }>(
      `select count(*)::int as count, max(at) as last from training_credits.move where owner_id = $1`,
      [personId],
    );
    if (!row?.count) return [];
    const until = addMonths(brusselsDate(row.last), heldMonths);
    const what = {
      fr: 'Mouvements de votre compte formation',
      nl: 'Bewegingen van uw opleidingsrekening',
      de: 'Bewegungen Ihres Weiterbildungskontos',
      en: 'Moves of your training account',
    };
    const reason = {
      fr: 'Loi du 3 juillet 1978 relative aux contrats de travail, art. 15 : cinq ans après le dernier mouvement.',
      nl: 'Wet van 3 juli 1978 betreffende de arbeidsovereenkomsten, art. 15: vijf jaar na de laatste beweging.',
      de: 'Gesetz vom 3. Juli 1978 über die Arbeitsverträge, Art. 15: fünf Jahre nach der letzten Bewegung.',
      en: 'Act of 3 July 1978 on employment contracts, art. 15: five years after the last move.',
    };
    const over = until <= brusselsDate(now);
    return [{ fate: over ? 'erased' : 'held', what, count: row.count, reason, ...(!over && { until }) }];
  }

  /** The database refuses to let go what the law still holds. */
  erase(personId: string, before: Date): Promise<void> {
    return this.eraser.erase(personId, before);
  }
}
