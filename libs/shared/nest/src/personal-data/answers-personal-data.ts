/** Answers kept for retries, as data about whoever asked: they repeat what a dossier says. */
import { Injectable, type OnModuleInit } from '@nestjs/common';
import { z } from 'zod';
import { Database } from '../database';
import { PersonalDataSources, type DataFate, type PersonalDataSource } from './personal-data';

@Injectable()
export class AnswersPersonalData implements PersonalDataSource, OnModuleInit {
  readonly name = 'answers';
  readonly title = {
    fr: 'Réponses gardées pour un nouvel envoi',
    nl: 'Antwoorden bewaard voor een nieuwe verzending',
    de: 'Antworten für eine erneute Übermittlung',
    en: 'Answers kept for a repeated sending',
  };
  readonly tables = ['idempotency'];
  readonly item = z.object({ at: z.string(), answer: z.unknown() });

  constructor(
    private readonly sources: PersonalDataSources,
    private readonly database: Database,
  ) {}

  onModuleInit(): void {
    this.sources.add(this);
  }

  async *items(personId: string): AsyncIterable<unknown> {
    const rows = await this.database.rows<{ at: Date; answer: unknown }>(
      `select created_at as at, answer from idempotency where caller = $1 order by created_at`,
      [personId],
    );
    for (const { at, answer } of rows) yield { at: at.toISOString(), answer };
  }

  async fates(personId: string): Promise<DataFate[]> {
    const [row] = await this.database.rows<{ count: number }>(
      `select count(*)::int as count from idempotency where caller = $1`,
      [personId],
    );
    if (!row?.count) return [];
    const reason = {
      fr: 'Elles ne servent que trente jours, si un envoi se répète.',
      nl: 'Ze dienen maar dertig dagen, als een verzending zich herhaalt.',
      de: 'Sie dienen nur dreißig Tage, falls eine Übermittlung sich wiederholt.',
      en: 'They serve for thirty days only, when something is sent twice.',
    };
    return [{ fate: 'erased', what: this.title, count: row.count, reason }];
  }

  async erase(personId: string, before: Date): Promise<void> {
    await this.database.rows(`delete from idempotency where caller = $1 and created_at < $2`, [personId, before]);
  }
}
