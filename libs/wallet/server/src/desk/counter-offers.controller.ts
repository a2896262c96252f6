import type { CitizenActor, InputOf } from '@gun/kernel';
import { CurrentActor, Handles, Idempotent, Input, type IdempotentCall } from '@gun/nest';
import { withdrawCounterOffer } from '@gun/wallet-contract';
import { Controller } from '@nestjs/common';
import { HolderCounterOffers } from './holder-counter-offers';

@Controller()
export class CounterOffersController {
  constructor(private readonly offers: HolderCounterOffers) {}

  @Handles(withdrawCounterOffer)
  withdraw(
    @CurrentActor() actor: CitizenActor,
    @Input() input: InputOf<typeof withdrawCounterOffer>,
    @Idempotent() call: IdempotentCall,
  ) {
    return this.offers.withdraw(actor, input, call);
  }
}
