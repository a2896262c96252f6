/** What issuers of others offered a person and what the person took. Erasing it destroys the copies with their keys. */
import { LocalizedText } from '@gun/kernel';
import { Database, PersonalDataSources, type DataFate, type PersonalDataSource } from '@gun/nest';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import { z } from 'zod';
import { KeyService } from '../../keys/key-service';
import { ForeignStore } from './foreign-store';
import { OfferStore } from './offer-store';

@Injectable()
export class ReceivingPersonalData implements PersonalDataSource, OnModuleInit {
  readonly name = 'wallet-received';
  readonly title = {
    fr: 'Documents d’autres émetteurs',
    nl: 'Documenten van andere uitreikers',
    de: 'Dokumente anderer Aussteller',
    en: 'Documents of other issuers',
  };
  readonly tables = ['wallet_received_offer', 'wallet_foreign_credential', 'wallet_foreign_copy'];
  readonly item = z.object({
    ...{ id: z.string(), kind: z.enum(['offer', 'document']), state: z.string(), at: z.string() },
    ...{ issuer: LocalizedText, site: z.string(), titles: z.array(LocalizedText) },
    claims: z.record(z.string(), z.json()).optional(),
  });

  constructor(
    private readonly sources: PersonalDataSources,
    private readonly database: Database,
    private readonly offers: OfferStore,
    private readonly documents: ForeignStore,
    private readonly keys: KeyService,
  ) {}

  onModuleInit(): void {
    this.sources.add(this);
  }

  async *items(personId: string): AsyncIterable<unknown> {
    const documents = await this.documents.list(personId);
    const said = await this.documents.openAll(personId, documents);
    for (const [at, { id, state, takenAt }] of documents.entries()) {
      const { issuer, title, claims } = said[at]!; // one for each
      yield {
        ...{ id, kind: 'document', state, at: takenAt.toISOString(), issuer: issuer.name, site: issuer.site },
        ...{ titles: [title], claims },
      };
    }
    const offers = await this.offers.list(personId);
    const contents = await this.offers.openAll(personId, offers);
    for (const [at, { id, state, receivedAt }] of offers.entries()) {
      const { issuer, documents: offered } = contents[at]!; // one for each
      yield {
        ...{ id, kind: 'offer', state, at: receivedAt.toISOString(), issuer: issuer.name, site: issuer.site },
        titles: offered.map(({ title }) => title),
      };
    }
  }

  async fates(personId: string): Promise<DataFate[]> {
    const [documents, offers] = [await this.documents.list(personId), await this.offers.list(personId)];
    const count = documents.length + offers.length;
    if (count === 0) return [];
    const reason = {
      fr: 'Ils sont détruits ici, avec leurs clés. L’émetteur peut vous les délivrer à nouveau.',
      nl: 'Ze worden hier vernietigd, met hun sleutels. De uitreiker kan ze u opnieuw geven.',
      de: 'Sie werden hier vernichtet, mit ihren Schlüsseln. Der Aussteller kann sie Ihnen erneut geben.',
      en: 'They are destroyed here, with their keys. The issuer can give them to you again.',
    };
    return [{ fate: 'erased', what: this.title, count, reason }];
  }

  async erase(personId: string, before: Date): Promise<void> {
    for (const { id: credentialId, takenAt } of await this.documents.list(personId)) {
      if (takenAt >= before) continue;
      const place = { ownerId: personId, credentialId };
      const refs = await this.database.transaction((tx) => this.documents.delete(tx, place));
      for (const ref of refs ?? []) await this.keys.destroy(ref);
    }
    await this.offers.erase(personId, before);
  }
}
