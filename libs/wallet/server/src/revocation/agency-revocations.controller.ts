import type { AgencyActor, InputOf } from '@gun/kernel';
import { CurrentActor, Handles, Idempotent, Input, type IdempotentCall } from '@gun/nest';
import { revokeCredential, revokeShownCredential } from '@gun/wallet-contract';
import { Controller } from '@nestjs/common';
import { AgencyRevocationsService } from './agency-revocations.service';

@Controller()
export class AgencyRevocationsController {
  constructor(private readonly revocations: AgencyRevocationsService) {}

  @Handles(revokeCredential)
  revoke(
    @CurrentActor() agency: AgencyActor,
    @Input() input: InputOf<typeof revokeCredential>,
    @Idempotent() call: IdempotentCall,
  ) {
    return this.revocations.revoke(agency, input, call);
  }

  @Handles(revokeShownCredential)
  revokeShown(
    @CurrentActor() agency: AgencyActor,
    @Input() input: InputOf<typeof revokeShownCredential>,
    @Idempotent() call: IdempotentCall,
  ) {
    return this.revocations.revokeShown(agency, input, call);
  }
}
