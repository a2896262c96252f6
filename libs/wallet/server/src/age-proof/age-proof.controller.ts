import type { CitizenActor, InputOf } from '@gun/kernel';
import { CurrentActor, Handles, Idempotent, Input, type IdempotentCall } from '@gun/nest';
import { listAgeVerifiers, proveAge } from '@gun/wallet-contract';
import { Controller } from '@nestjs/common';
import { AgeProofService } from './age-proof.service';
import { AgeVerifiersReader } from './age-verifiers.reader';

@Controller()
export class AgeProofController {
  constructor(
    private readonly verifiers: AgeVerifiersReader,
    private readonly proofs: AgeProofService,
  ) {}

  @Handles(listAgeVerifiers)
  list() {
    return this.verifiers.list();
  }

  @Handles(proveAge)
  prove(
    @CurrentActor() actor: CitizenActor,
    @Input() input: InputOf<typeof proveAge>,
    @Idempotent() call: IdempotentCall,
  ) {
    return this.proofs.prove(actor, input, call);
  }
}
