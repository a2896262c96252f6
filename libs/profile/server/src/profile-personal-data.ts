/** What the profile knows: read from the registers for the archive, kept only as far as no register has it. */
import { Database, PersonalDataSources, type DataFate, type PersonalDataSource } from '@gun/nest';
import { Fact } from '@gun/procedures-contract';
import { ContactKind } from '@gun/profile-contract';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import { z } from 'zod';
import { ContactSeal } from './contact/contact-seal';
import { ContactStore } from './contact/contact-store';
import { ProfileReader } from './profile.reader';

@Injectable()
export class ProfilePersonalData implements PersonalDataSource, OnModuleInit {
  readonly name = 'profile';
  readonly title = { fr: 'Profil', nl: 'Profiel', de: 'Profil', en: 'Profile' };
  readonly tables = ['profile_preference', 'contact', 'contact_code_allowance'];
  readonly item = z.discriminatedUnion('kind', [
    z.object({ kind: z.literal('fact'), fact: Fact }),
    z.object({ kind: z.literal('household'), relations: z.array(z.string()) }),
    z.object({
      ...{ kind: z.literal('contact'), of: ContactKind, address: z.string(), givenAt: z.string() },
      ...{ confirmedAt: z.string().optional(), endedAt: z.string().optional() },
    }),
    z.object({ kind: z.literal('language'), language: z.string(), chosenAt: z.string() }),
  ]);

  constructor(
    private readonly sources: PersonalDataSources,
    private readonly database: Database,
    private readonly profile: ProfileReader,
    private readonly contacts: ContactStore,
    private readonly seal: ContactSeal,
  ) {}

  onModuleInit(): void {
    this.sources.add(this);
  }

  async *items(personId: string): AsyncIterable<unknown> {
    const { facts } = await this.profile.readSelf(personId);
    for (const fact of facts)
      yield fact.value?.members
        ? { kind: 'household', relations: fact.value.members.map(({ relation }) => relation) }
        : { kind: 'fact', fact };
    for (const { language, at } of await this.languages(personId))
      yield { kind: 'language', language, chosenAt: at.toISOString() };
    for (const { contact, givenAt, endedAt } of await this.contacts.listAllOf(personId))
      yield {
        ...{ kind: 'contact', of: contact.kind, address: await this.seal.open(contact, contact.sealed) },
        givenAt: givenAt.toISOString(),
        ...(contact.confirmedAt && { confirmedAt: contact.confirmedAt.toISOString() }),
        ...(endedAt && { endedAt: endedAt.toISOString() }),
      };
  }

  async fates(personId: string): Promise<DataFate[]> {
    const [languages, contacts] = await Promise.all([this.languages(personId), this.contacts.listAllOf(personId)]);
    return [
      ...(languages.length > 0
        ? [{ fate: 'erased', what: words.language, count: languages.length, reason: words.again } as const]
        : []),
      ...(contacts.length > 0
        ? [{ fate: 'erased', what: words.contacts, count: contacts.length, reason: words.toldNoMore } as const]
        : []),
    ];
  }

  async erase(personId: string, before: Date): Promise<void> {
    await this.database.rows(`delete from profile_preference where owner_id = $1 and chosen_at < $2`, [
      personId,
      before,
    ]);
    await this.contacts.eraseOf(personId, before);
  }

  private languages(personId: string): Promise<{ language: string; at: Date }[]> {
    return this.database.rows(`select language, chosen_at as at from profile_preference where owner_id = $1`, [
      personId,
    ]);
  }
}

const words = {
  language: { fr: 'Langue choisie', nl: 'Gekozen taal', de: 'Gewählte Sprache', en: 'Chosen language' },
  again: {
    fr: 'Vous pourrez la choisir à nouveau.',
    nl: 'U kunt ze opnieuw kiezen.',
    de: 'Sie können sie neu wählen.',
    en: 'You can choose it again.',
  },
  contacts: { fr: 'Coordonnées', nl: 'Contactgegevens', de: 'Kontaktdaten', en: 'Contact details' },
  toldNoMore: {
    fr: 'Nous ne vous écrivons plus à ces adresses.',
    nl: 'We schrijven u niet meer op deze adressen.',
    de: 'Wir schreiben Ihnen nicht mehr an diese Adressen.',
    en: 'We no longer write to you at these addresses.',
  },
};
