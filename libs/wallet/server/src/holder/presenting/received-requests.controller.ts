/** Browser doors: one line per method. */
import type { CitizenActor, InputOf } from '@gun/kernel';
import { CurrentActor, Handles, Idempotent, Input, type IdempotentCall } from '@gun/nest';
import {
  answerReceivedRequest,
  endSharing,
  listReceivedRequests,
  readReceivedRequest,
  receiveRequest,
  refuseReceivedRequest,
} from '@gun/wallet-contract';
import { Controller } from '@nestjs/common';
import { ReceivedRequestsReader } from './received-requests.reader';
import { ReceivedRequestsService } from './received-requests.service';

@Controller()
export class ReceivedRequestsController {
  constructor(
    private readonly requests: ReceivedRequestsService,
    private readonly reader: ReceivedRequestsReader,
  ) {}

  @Handles(listReceivedRequests)
  list(@CurrentActor() actor: CitizenActor) {
    return this.reader.listMine(actor);
  }

  @Handles(receiveRequest)
  receive(
    @CurrentActor() actor: CitizenActor,
    @Input() input: InputOf<typeof receiveRequest>,
    @Idempotent() call: IdempotentCall,
  ) {
    return this.requests.receive(actor, input, call);
  }

  @Handles(readReceivedRequest)
  read(@CurrentActor() actor: CitizenActor, @Input() { requestId }: InputOf<typeof readReceivedRequest>) {
    return this.reader.readMine(actor, requestId);
  }

  @Handles(answerReceivedRequest)
  answer(
    @CurrentActor() actor: CitizenActor,
    @Input() input: InputOf<typeof answerReceivedRequest>,
    @Idempotent() call: IdempotentCall,
  ) {
    return this.requests.answer(actor, input, call);
  }

  @Handles(refuseReceivedRequest)
  refuse(
    @CurrentActor() actor: CitizenActor,
    @Input() { requestId }: InputOf<typeof refuseReceivedRequest>,
    @Idempotent() call: IdempotentCall,
  ) {
    return this.requests.refuse(actor, requestId, call);
  }

  @Handles(endSharing)
  endSharing(
    @CurrentActor() actor: CitizenActor,
    @Input() { requestId }: InputOf<typeof endSharing>,
    @Idempotent() call: IdempotentCall,
  ) {
    return this.requests.endSharing(actor, requestId, call);
  }
}
