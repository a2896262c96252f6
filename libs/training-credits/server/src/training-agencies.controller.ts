/** Doors of grantors and training providers: one line per method. */
import type { AgencyActor, InputOf } from '@gun/kernel';
import { CurrentActor, Handles, Idempotent, Input, type IdempotentCall } from '@gun/nest';
import {
  claimTrainingCredits,
  completeTraining,
  grantTrainingCredits,
  readTrainingClaim,
  refundTrainingCredits,
} from '@gun/training-credits-contract';
import { Controller } from '@nestjs/common';
import { ClaimsService } from './claims.service';
import { CompletionsService } from './completions.service';
import { GrantsService } from './grants.service';

@Controller()
export class TrainingAgenciesController {
  constructor(
    private readonly grants: GrantsService,
    private readonly claims: ClaimsService,
    private readonly completions: CompletionsService,
  ) {}

  @Handles(grantTrainingCredits)
  grant(
    @CurrentActor() agency: AgencyActor,
    @Input() input: InputOf<typeof grantTrainingCredits>,
    @Idempotent() call: IdempotentCall,
  ) {
    return this.grants.grant(agency, input, call);
  }

  @Handles(claimTrainingCredits)
  claim(
    @CurrentActor() agency: AgencyActor,
    @Input() input: InputOf<typeof claimTrainingCredits>,
    @Idempotent() call: IdempotentCall,
  ) {
    return this.claims.claim(agency, input, call);
  }

  @Handles(readTrainingClaim)
  readClaim(@CurrentActor() agency: AgencyActor, @Input() { claimId }: InputOf<typeof readTrainingClaim>) {
    return this.claims.read(agency, claimId);
  }

  @Handles(refundTrainingCredits)
  refund(
    @CurrentActor() agency: AgencyActor,
    @Input() input: InputOf<typeof refundTrainingCredits>,
    @Idempotent() call: IdempotentCall,
  ) {
    return this.claims.refund(agency, input, call);
  }

  @Handles(completeTraining)
  complete(
    @CurrentActor() agency: AgencyActor,
    @Input() input: InputOf<typeof completeTraining>,
    @Idempotent() call: IdempotentCall,
  ) {
    return this.completions.complete(agency, input, call);
  }
}
