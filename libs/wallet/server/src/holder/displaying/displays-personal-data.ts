/** Codes with which a person showed a document, and how often each was checked; never by whom, which nobody knows. */
import { PersonalDataSources, type DataFate, type PersonalDataSource } from '@gun/nest';
import { CredentialDisplay } from '@gun/wallet-contract';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import { z } from 'zod';
import { DisplayStore } from './display-store';

@Injectable()
export class DisplaysPersonalData implements PersonalDataSource, OnModuleInit {
  readonly name = 'wallet-displays';
  readonly title = {
    fr: 'Documents montrés par code',
    nl: 'Documenten getoond met een code',
    de: 'Mit Code gezeigte Dokumente',
    en: 'Documents shown with a code',
  };
  readonly tables = ['wallet_display'];
  readonly item = CredentialDisplay.extend({ credentialId: z.string() });

  constructor(
    private readonly sources: PersonalDataSources,
    private readonly displays: DisplayStore,
  ) {}

  onModuleInit(): void {
    this.sources.add(this);
  }

  async *items(personId: string): AsyncIterable<unknown> {
    yield* await this.displays.listAll(personId);
  }

  async fates(personId: string): Promise<DataFate[]> {
    const { length: count } = await this.displays.listAll(personId);
    if (count === 0) return [];
    const reason = {
      fr: 'Plus personne ne peut vérifier ces codes.',
      nl: 'Niemand kan deze codes nog controleren.',
      de: 'Niemand kann diese Codes noch prüfen.',
      en: 'Nobody can check these codes any more.',
    };
    return [{ fate: 'erased', what: this.title, count, reason }];
  }

  erase(personId: string, before: Date): Promise<void> {
    return this.displays.erase(personId, before);
  }
}
