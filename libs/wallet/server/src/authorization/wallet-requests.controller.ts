import type { CitizenActor, InputOf } from '@gun/kernel';
import { CurrentActor, Handles, Idempotent, Input, type IdempotentCall } from '@gun/nest';
import { answerWalletRequest, readWalletRequest } from '@gun/wallet-contract';
import { Controller } from '@nestjs/common';
import { WalletRequestsService } from './wallet-requests.service';

@Controller()
export class WalletRequestsController {
  constructor(private readonly requests: WalletRequestsService) {}

  @Handles(readWalletRequest)
  read(@CurrentActor() actor: CitizenActor, @Input() { walletRequestId }: InputOf<typeof readWalletRequest>) {
    return this.requests.read(actor, walletRequestId);
  }

  @Handles(answerWalletRequest)
  answer(
    @CurrentActor() actor: CitizenActor,
    @Input() { walletRequestId, ...answer }: InputOf<typeof answerWalletRequest>,
    @Idempotent() call: IdempotentCall,
  ) {
    return this.requests.answer(actor, walletRequestId, answer, call);
  }
}
