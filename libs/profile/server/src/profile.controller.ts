import type { CitizenActor } from '@gun/kernel';
import { CurrentActor, Handles, Input } from '@gun/nest';
import { chooseLanguage, readProfile, type ChooseLanguage } from '@gun/profile-contract';
import { Controller } from '@nestjs/common';
import { ProfileReader } from './profile.reader';
import { ProfileService } from './profile.service';

@Controller()
export class ProfileController {
  constructor(
    private readonly reader: ProfileReader,
    private readonly profile: ProfileService,
  ) {}

  @Handles(readProfile)
  read(@CurrentActor() actor: CitizenActor) {
    return this.reader.read(actor);
  }

  @Handles(chooseLanguage)
  chooseLanguage(@CurrentActor() actor: CitizenActor, @Input() input: ChooseLanguage) {
    return this.profile.chooseLanguage(actor, input);
  }
}
