import { listMyParties, readOfficer } from '@gun/identity-contract';
import type { CitizenActor, OfficerActor } from '@gun/kernel';
import { CurrentActor, Handles } from '@gun/nest';
import { Controller } from '@nestjs/common';
import { PartiesReader } from './acting/parties.reader';

@Controller()
export class IdentityController {
  constructor(private readonly parties: PartiesReader) {}

  @Handles(listMyParties)
  listParties(@CurrentActor() actor: CitizenActor) {
    return this.parties.listFor(actor);
  }

  @Handles(readOfficer)
  readOfficer(@CurrentActor() actor: OfficerActor) {
    return this.parties.officer(actor);
  }
}
