/** Archives and requests for erasure are data about a person too. */
import { Database, PersonalDataSources, type DataFate, type PersonalDataSource } from '@gun/nest';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import { z } from 'zod';
import { DataExportMaker } from './data-export-maker';

@Injectable()
export class OwnDataPersonalData implements PersonalDataSource, OnModuleInit {
  readonly name = 'requests';
  readonly title = {
    fr: 'Archives et demandes d’effacement',
    nl: 'Archieven en verzoeken tot wissen',
    de: 'Archive und Löschanträge',
    en: 'Archives and requests for erasure',
  };
  /** A request for erasure stays: it holds an id that nobody can resolve, and dates that prove that it was obeyed. */
  readonly tables = ['data_export', 'data_export_part', 'erasure'];
  readonly item = z.object({ kind: z.enum(['archive', 'erasure']), state: z.string(), askedAt: z.string() });

  constructor(
    private readonly sources: PersonalDataSources,
    private readonly database: Database,
    private readonly maker: DataExportMaker,
  ) {}

  onModuleInit(): void {
    this.sources.add(this);
  }

  async *items(personId: string): AsyncIterable<unknown> {
    const rows = await this.database.rows<{ kind: string; state: string; at: Date }>(
      `select 'archive' as kind, state, asked_at as at from data_export where owner_id = $1
       union all select 'erasure', state, asked_at from erasure where owner_id = $1 order by at`,
      [personId],
    );
    for (const { at, ...row } of rows) yield { ...row, askedAt: at.toISOString() };
  }

  async fates(personId: string): Promise<DataFate[]> {
    const [row] = await this.database.rows<{ count: number }>(
      `select count(*)::int as count from data_export where owner_id = $1`,
      [personId],
    );
    if (!row?.count) return [];
    const what = { fr: 'Archives préparées', nl: 'Gemaakte archieven', de: 'Erstellte Archive', en: 'Archives made' };
    const reason = {
      fr: 'Vous pourrez en demander une autre.',
      nl: 'U kunt een ander archief vragen.',
      de: 'Sie können ein anderes anfordern.',
      en: 'You can ask for another one.',
    };
    return [{ fate: 'erased', what, count: row.count, reason }];
  }

  erase(personId: string, before: Date): Promise<void> {
    return this.maker.eraseOf(personId, before);
  }
}
