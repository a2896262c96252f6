/** Doors of a person to their own account: one line per method. */
import type { CitizenActor, InputOf } from '@gun/kernel';
import { CurrentActor, Handles, Idempotent, Input, type IdempotentCall } from '@gun/nest';
import {
  cancelTrainingReservation,
  proveTrainingCredits,
  readTrainingAccount,
  reserveTrainingCredits,
} from '@gun/training-credits-contract';
import { Controller } from '@nestjs/common';
import { ReservationsService } from './reservations.service';
import { TrainingProofsService } from './training-proofs.service';
import { TrainingAccountReader } from './training-account.reader';

@Controller()
export class TrainingCreditsController {
  constructor(
    private readonly reader: TrainingAccountReader,
    private readonly reservations: ReservationsService,
    private readonly proofs: TrainingProofsService,
  ) {}

  @Handles(readTrainingAccount)
  read(@CurrentActor() actor: CitizenActor) {
    return this.reader.read(actor);
  }

  @Handles(reserveTrainingCredits)
  reserve(
    @CurrentActor() actor: CitizenActor,
    @Input() input: InputOf<typeof reserveTrainingCredits>,
    @Idempotent() call: IdempotentCall,
  ) {
    return this.reservations.reserve(actor, input, call);
  }

  @Handles(cancelTrainingReservation)
  cancel(
    @CurrentActor() actor: CitizenActor,
    @Input() { reservationId }: InputOf<typeof cancelTrainingReservation>,
    @Idempotent() call: IdempotentCall,
  ) {
    return this.reservations.cancel(actor, reservationId, call);
  }

  @Handles(proveTrainingCredits)
  prove(
    @CurrentActor() actor: CitizenActor,
    @Input() input: InputOf<typeof proveTrainingCredits>,
    @Idempotent() call: IdempotentCall,
  ) {
    return this.proofs.prove(actor, input, call);
  }
}
