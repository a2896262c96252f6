import {
  answerMandate,
  listMandates,
  proposeMandate,
  readMandateProposal,
  revokeMandate,
} from '@gun/identity-contract';
import type { CitizenActor, InputOf } from '@gun/kernel';
import { CurrentActor, Handles, Idempotent, Input, type IdempotentCall } from '@gun/nest';
import { Controller } from '@nestjs/common';
import { MandatesReader } from './mandates.reader';
import { MandatesService } from './mandates.service';

@Controller()
export class MandatesController {
  constructor(
    private readonly reader: MandatesReader,
    private readonly service: MandatesService,
  ) {}

  @Handles(listMandates)
  list(@CurrentActor() actor: CitizenActor) {
    return this.reader.list(actor);
  }

  @Handles(proposeMandate)
  propose(
    @CurrentActor() actor: CitizenActor,
    @Input() input: InputOf<typeof proposeMandate>,
    @Idempotent() call: IdempotentCall,
  ) {
    return this.service.propose(actor, input, call);
  }

  @Handles(readMandateProposal)
  readProposal(@CurrentActor() actor: CitizenActor, @Input() input: InputOf<typeof readMandateProposal>) {
    return this.service.readProposal(actor, input);
  }

  @Handles(answerMandate)
  answer(
    @CurrentActor() actor: CitizenActor,
    @Input() input: InputOf<typeof answerMandate>,
    @Idempotent() call: IdempotentCall,
  ) {
    return this.service.answer(actor, input, call);
  }

  @Handles(revokeMandate)
  revoke(
    @CurrentActor() actor: CitizenActor,
    @Input() input: InputOf<typeof revokeMandate>,
    @Idempotent() call: IdempotentCall,
  ) {
    return this.service.revoke(actor, input, call);
  }
}
