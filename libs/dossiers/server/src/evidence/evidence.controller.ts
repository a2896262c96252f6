/** Browser doors of the citizen to the proofs of a dossier: one line per method. */
import { acceptEvidence, refuseEvidence, requestEvidence } from '@gun/dossiers-contract';
import type { CitizenActor, InputOf } from '@gun/kernel';
import { CurrentActor, Handles, Idempotent, Input, type IdempotentCall } from '@gun/nest';
import { Controller } from '@nestjs/common';
import { EvidenceHandlingService } from './evidence-handling.service';

@Controller()
export class EvidenceController {
  constructor(private readonly handling: EvidenceHandlingService) {}

  @Handles(requestEvidence)
  request(
    @CurrentActor() actor: CitizenActor,
    @Input() input: InputOf<typeof requestEvidence>,
    @Idempotent() call: IdempotentCall,
  ) {
    return this.handling.request(actor, input, call);
  }

  @Handles(acceptEvidence)
  accept(
    @CurrentActor() actor: CitizenActor,
    @Input() input: InputOf<typeof acceptEvidence>,
    @Idempotent() call: IdempotentCall,
  ) {
    return this.handling.accept(actor, input, call);
  }

  @Handles(refuseEvidence)
  refuse(
    @CurrentActor() actor: CitizenActor,
    @Input() input: InputOf<typeof refuseEvidence>,
    @Idempotent() call: IdempotentCall,
  ) {
    return this.handling.refuse(actor, input, call);
  }
}
