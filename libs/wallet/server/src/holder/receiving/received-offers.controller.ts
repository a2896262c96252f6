/** Browser doors: one line per method. */
import type { CitizenActor, InputOf } from '@gun/kernel';
import { CurrentActor, Handles, Idempotent, Input, type IdempotentCall } from '@gun/nest';
import {
  finishOffer,
  listReceivedOffers,
  readReceivedOffer,
  receiveOffer,
  refuseOffer,
  signInForOffer,
  takeOffer,
} from '@gun/wallet-contract';
import { Controller } from '@nestjs/common';
import { IssuerSignIn } from './issuer-sign-in';
import { ReceivedOffersReader } from './received-offers.reader';
import { ReceivedOffersService } from './received-offers.service';

@Controller()
export class ReceivedOffersController {
  constructor(
    private readonly offers: ReceivedOffersService,
    private readonly signIns: IssuerSignIn,
    private readonly reader: ReceivedOffersReader,
  ) {}

  @Handles(listReceivedOffers)
  list(@CurrentActor() actor: CitizenActor) {
    return this.reader.listMine(actor);
  }

  @Handles(receiveOffer)
  receive(
    @CurrentActor() actor: CitizenActor,
    @Input() input: InputOf<typeof receiveOffer>,
    @Idempotent() call: IdempotentCall,
  ) {
    return this.offers.receive(actor, input, call);
  }

  @Handles(readReceivedOffer)
  read(@CurrentActor() actor: CitizenActor, @Input() { offerId }: InputOf<typeof readReceivedOffer>) {
    return this.reader.readMine(actor, offerId);
  }

  @Handles(takeOffer)
  take(
    @CurrentActor() actor: CitizenActor,
    @Input() input: InputOf<typeof takeOffer>,
    @Idempotent() call: IdempotentCall,
  ) {
    return this.offers.take(actor, input, call);
  }

  @Handles(signInForOffer)
  signIn(
    @CurrentActor() actor: CitizenActor,
    @Input() input: InputOf<typeof signInForOffer>,
    @Idempotent() call: IdempotentCall,
  ) {
    return this.signIns.start(actor, input, call);
  }

  @Handles(finishOffer)
  finish(
    @CurrentActor() actor: CitizenActor,
    @Input() input: InputOf<typeof finishOffer>,
    @Idempotent() call: IdempotentCall,
  ) {
    return this.signIns.finish(actor, input, call);
  }

  @Handles(refuseOffer)
  refuse(
    @CurrentActor() actor: CitizenActor,
    @Input() { offerId }: InputOf<typeof refuseOffer>,
    @Idempotent() call: IdempotentCall,
  ) {
    return this.offers.refuse(actor, offerId, call);
  }
}
