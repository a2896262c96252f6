import { signedIn } from '@gun/identity-contract';
import { EventSubscribers } from '@gun/nest';
import { trainingCompleted } from '@gun/training-credits-contract';
import { ArrivalsModule } from '@gun/wallet-server';
import { Module, type OnModuleInit } from '@nestjs/common';
import { AccountEraser } from './account-eraser';
import { ClaimsService } from './claims.service';
import { CompletionsService } from './completions.service';
import { CourseSeal } from './course-seal';
import { GrantsService } from './grants.service';
import { TrainingLedger } from './ledger/ledger';
import { ReservationPermissions } from './reservation-permissions';
import { ReservationStore } from './reservation-store';
import { ReservationsService } from './reservations.service';
import { TrainingAccesses } from './training-accesses';
import { TrainingAccountReader } from './training-account.reader';
import { TrainingAgenciesController } from './training-agencies.controller';
import { TrainingCreditsController } from './training-credits.controller';
import { TrainingExpiry } from './training-expiry';
import { TrainingProofsService } from './training-proofs.service';
import { TrainingPersonalData } from './training-personal-data';
import { WaitingGrants } from './waiting-grants';

@Module({
  imports: [ArrivalsModule],
  controllers: [TrainingCreditsController, TrainingAgenciesController],
  providers: [
    TrainingLedger,
    ReservationPermissions,
    ReservationStore,
    WaitingGrants,
    CourseSeal,
    AccountEraser,
    TrainingAccesses,
    TrainingAccountReader,
    ReservationsService,
    GrantsService,
    ClaimsService,
    CompletionsService,
    TrainingProofsService,
    TrainingExpiry,
    TrainingPersonalData,
  ],
  exports: [TrainingExpiry],
})
export class TrainingCreditsModule implements OnModuleInit {
  constructor(
    private readonly subscribers: EventSubscribers,
    private readonly grants: GrantsService,
    private readonly completions: CompletionsService,
  ) {}

  onModuleInit(): void {
    this.subscribers.on(trainingCompleted, 'certificate of a finished course', (tx, completed) =>
      this.completions.issue(tx, completed),
    );
    this.subscribers.on(signedIn, 'training credits that waited', (_tx, { personId }) => this.grants.welcome(personId));
  }
}
