/** What was asked of a person and what they showed: who, when, for what, which claims, and never a value. */
import { LocalizedText } from '@gun/kernel';
import { Database, PersonalDataSources, type DataFate, type PersonalDataSource } from '@gun/nest';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import { z } from 'zod';
import { PresentationsService } from '../../verifier/presentations.service';
import { RequestStore } from './request-store';

@Injectable()
export class RequestsPersonalData implements PersonalDataSource, OnModuleInit {
  readonly name = 'wallet-requests';
  readonly title = {
    fr: 'Demandes faites au portefeuille',
    nl: 'Vragen aan de portefeuille',
    de: 'Anfragen an die Brieftasche',
    en: 'Requests to the wallet',
  };
  readonly tables = ['wallet_request'];
  readonly item = z.object({
    ...{ id: z.string(), state: z.string(), party: LocalizedText, site: z.string() },
    ...{ receivedAt: z.string(), answeredAt: z.string().optional() },
    wants: z.array(
      z.object({ type: z.string().optional(), purpose: LocalizedText.optional(), claims: z.array(z.string()) }),
    ),
  });

  constructor(
    private readonly sources: PersonalDataSources,
    private readonly database: Database,
    private readonly requests: RequestStore,
    private readonly presentations: PresentationsService,
  ) {}

  onModuleInit(): void {
    this.sources.add(this);
  }

  async *items(personId: string): AsyncIterable<unknown> {
    const rows = await this.requests.list(personId);
    const contents = await this.requests.openAll(personId, rows);
    for (const [at, row] of rows.entries()) {
      const { party, wants } = contents[at]!; // one for each
      yield {
        ...{ id: row.id, state: row.state, party: party.name, site: party.site },
        receivedAt: row.receivedAt.toISOString(),
        ...(row.answeredAt && { answeredAt: row.answeredAt.toISOString() }),
        wants: wants.map(({ type, purpose, claims }) => ({
          ...(type && { type }),
          ...(purpose && { purpose: purpose.title }),
          claims,
        })),
      };
    }
  }

  async fates(personId: string): Promise<DataFate[]> {
    const { length: count } = await this.requests.list(personId);
    if (count === 0) return [];
    const what = {
      fr: 'Liste de ce que vous avez montré',
      nl: 'Lijst van wat u hebt getoond',
      de: 'Liste dessen, was Sie gezeigt haben',
      en: 'List of what you have shown',
    };
    const reason = {
      fr: 'Elle est à vous. Ce que vous partagez encore prend fin avec elle. Ce que les organismes ont reçu, ils l’effacent à la fin du délai annoncé.',
      nl: 'Ze is van u. Wat u nog deelt, houdt met haar op. Wat instellingen kregen, wissen zij na de aangekondigde termijn.',
      de: 'Sie gehört Ihnen. Was Sie noch teilen, endet mit ihr. Was Einrichtungen erhalten haben, löschen diese nach der angekündigten Frist.',
      en: 'It is yours. What you still share ends with it. What organisations received, they erase at the end of the announced period.',
    };
    return [{ fate: 'erased', what, count, reason }];
  }

  /** What is still shared ends with it: without its row in the list nobody could end it any more. */
  async erase(personId: string, before: Date): Promise<void> {
    await this.database.transaction(async (tx) => {
      const [erased] = await tx.query<[{ presentation: string | null }[], number]>(
        `delete from wallet_request where owner_id = $1 and received_at < $2 returning presentation_id as presentation`,
        [personId, before],
      );
      for (const { presentation } of erased) if (presentation) await this.presentations.end(tx, presentation);
    });
  }
}
