import type { CitizenActor } from '@gun/kernel';
import { CurrentActor, Handles, Input } from '@gun/nest';
import {
  chooseLanguage,
  listDataUses,
  readProfile,
  readProfileSource,
  type ChooseLanguage,
} from '@gun/profile-contract';
import { Controller } from '@nestjs/common';
import { DataUsesReader } from './data-uses.reader';
import { ProfileReader } from './profile.reader';
import { ProfileService } from './profile.service';
import { ProfileSourcesReader } from './profile-sources.reader';

@Controller()
export class ProfileController {
  constructor(
    private readonly reader: ProfileReader,
    private readonly profile: ProfileService,
    private readonly sources: ProfileSourcesReader,
    private readonly uses: DataUsesReader,
  ) {}

  @Handles(readProfile)
  read(@CurrentActor() actor: CitizenActor) {
    return this.reader.read(actor);
  }

  @Handles(readProfileSource)
  readSource(@CurrentActor() actor: CitizenActor, @Input() input: { source: string }) {
    return this.sources.read(actor, input);
  }

  @Handles(listDataUses)
  listUses(@CurrentActor() actor: CitizenActor, @Input() input: { source: string }) {
    return this.uses.list(actor, input);
  }

  @Handles(chooseLanguage)
  chooseLanguage(@CurrentActor() actor: CitizenActor, @Input() input: ChooseLanguage) {
    return this.profile.chooseLanguage(actor, input);
  }
}
