import type { CitizenActor } from '@gun/kernel';
import type { ChooseLanguage, ProfileView } from '@gun/profile-contract';
import { Injectable } from '@nestjs/common';
import { LanguagePreferences } from './language-preferences';
import { ProfileReader } from './profile.reader';

@Injectable()
export class ProfileService {
  constructor(
    private readonly languages: LanguagePreferences,
    private readonly reader: ProfileReader,
  ) {}

  async chooseLanguage(actor: CitizenActor, { language }: ChooseLanguage): Promise<ProfileView> {
    await this.languages.choose(actor.partyId, language);
    return this.reader.read(actor);
  }
}
