import { endSignIn, listSignIns } from '@gun/identity-contract';
import type { CitizenActor, InputOf } from '@gun/kernel';
import { CurrentActor, Handles, Input } from '@gun/nest';
import { Controller } from '@nestjs/common';
import { SignIns } from './sign-ins';

@Controller()
export class SignInsController {
  constructor(private readonly signIns: SignIns) {}

  @Handles(listSignIns)
  async list(@CurrentActor() actor: CitizenActor) {
    return { items: await this.signIns.listOf(actor) };
  }

  @Handles(endSignIn)
  end(@CurrentActor() actor: CitizenActor, @Input() input: InputOf<typeof endSignIn>) {
    return this.signIns.end(actor, input.signInId);
  }
}
