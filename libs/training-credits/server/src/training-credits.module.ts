import { signedIn } from '@gun/identity-contract';
import { EventSubscribers } from '@gun/nest';
import { Module, type OnModuleInit } from '@nestjs/common';
import { ClaimsService } from './claims.service';
import { CourseSeal } from './course-seal';
import { GrantsService } from './grants.service';
import { TrainingLedger } from './ledger/ledger';
import { ReservationStore } from './reservation-store';
import { ReservationsService } from './reservations.service';
import { TrainingAccesses } from './training-accesses';
import { TrainingAccountReader } from './training-account.reader';
import { TrainingAgenciesController } from './training-agencies.controller';
import { TrainingCreditsController } from './training-credits.controller';
import { TrainingExpiry } from './training-expiry';
import { TrainingPersonalData } from './training-personal-data';
import { WaitingGrants } from './waiting-grants';

@Module({
  controllers: [TrainingCreditsController, TrainingAgenciesController],
  providers: [
    TrainingLedger,
    ReservationStore,
    WaitingGrants,
    CourseSeal,
    TrainingAccesses,
    TrainingAccountReader,
    ReservationsService,
    GrantsService,
    ClaimsService,
    TrainingExpiry,
    TrainingPersonalData,
  ],
  exports: [TrainingExpiry],
})
export class TrainingCreditsModule implements OnModuleInit {
  constructor(
    private readonly subscribers: EventSubscribers,
    private readonly grants: GrantsService,
  ) {}

  onModuleInit(): void {
    this.subscribers.on(signedIn, 'training credits that waited', (_tx, { personId }) => this.grants.welcome(personId));
  }
}
