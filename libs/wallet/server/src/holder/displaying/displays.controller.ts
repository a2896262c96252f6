/** Doors for holders, and one for anybody. */
import type { CitizenActor, InputOf } from '@gun/kernel';
import { CurrentActor, Handles, Idempotent, Input, type IdempotentCall } from '@gun/nest';
import { checkCredential, listCredentialDisplays, showCredential } from '@gun/wallet-contract';
import { Controller } from '@nestjs/common';
import { DisplaysService } from './displays.service';

@Controller()
export class DisplaysController {
  constructor(private readonly displays: DisplaysService) {}

  @Handles(showCredential)
  show(
    @CurrentActor() actor: CitizenActor,
    @Input() input: InputOf<typeof showCredential>,
    @Idempotent() call: IdempotentCall,
  ) {
    return this.displays.show(actor, input, call);
  }

  @Handles(listCredentialDisplays)
  list(@CurrentActor() actor: CitizenActor, @Input() { credentialId }: InputOf<typeof listCredentialDisplays>) {
    return this.displays.list(actor, credentialId);
  }

  @Handles(checkCredential)
  check(@Input() input: InputOf<typeof checkCredential>) {
    return this.displays.check(input);
  }
}
