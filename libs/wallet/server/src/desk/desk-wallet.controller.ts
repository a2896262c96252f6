/** Browser doors of the civil servant: one line per method. */
import { sendContent } from '@gun/documents-server';
import type { InputOf, OfficerActor } from '@gun/kernel';
import { CurrentActor, Handles, Idempotent, Input, OutgoingReply, type IdempotentCall } from '@gun/nest';
import {
  endCounterOffer,
  listWaitingLetters,
  openDeskWallet,
  prepareOffer,
  printCodeSheet,
  printLetter,
  readDeskWallet,
  revokeAtDesk,
} from '@gun/wallet-contract';
import { Controller } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { CounterLettersService } from './counter-letters.service';
import { CounterSheets } from './counter-sheets';
import { DeskWalletReader } from './desk-wallet.reader';
import { DeskWalletService } from './desk-wallet.service';

@Controller()
export class DeskWalletController {
  constructor(
    private readonly desk: DeskWalletService,
    private readonly reader: DeskWalletReader,
    private readonly letters: CounterLettersService,
    private readonly sheets: CounterSheets,
  ) {}

  @Handles(openDeskWallet)
  open(@CurrentActor() officer: OfficerActor, @Input() input: InputOf<typeof openDeskWallet>) {
    return this.desk.open(officer, input);
  }

  @Handles(readDeskWallet)
  read(@CurrentActor() officer: OfficerActor, @Input() { openingId }: InputOf<typeof readDeskWallet>) {
    return this.reader.read(officer, openingId);
  }

  @Handles(prepareOffer)
  prepare(
    @CurrentActor() officer: OfficerActor,
    @Input() input: InputOf<typeof prepareOffer>,
    @Idempotent() call: IdempotentCall,
  ) {
    return this.desk.prepare(officer, input, call);
  }

  @Handles(printCodeSheet)
  async printSheet(
    @CurrentActor() officer: OfficerActor,
    @Input() input: InputOf<typeof printCodeSheet>,
    @OutgoingReply() reply: FastifyReply,
  ) {
    return sendContent(reply, await this.sheets.print(officer, input));
  }

  @Handles(endCounterOffer)
  endOffer(
    @CurrentActor() officer: OfficerActor,
    @Input() input: InputOf<typeof endCounterOffer>,
    @Idempotent() call: IdempotentCall,
  ) {
    return this.desk.endOffer(officer, input, call);
  }

  @Handles(revokeAtDesk)
  revoke(
    @CurrentActor() officer: OfficerActor,
    @Input() input: InputOf<typeof revokeAtDesk>,
    @Idempotent() call: IdempotentCall,
  ) {
    return this.desk.revoke(officer, input, call);
  }

  @Handles(listWaitingLetters)
  listLetters(@CurrentActor() officer: OfficerActor) {
    return this.letters.list(officer);
  }

  @Handles(printLetter)
  async print(
    @CurrentActor() officer: OfficerActor,
    @Input() { letterId }: InputOf<typeof printLetter>,
    @OutgoingReply() reply: FastifyReply,
  ) {
    return sendContent(reply, await this.letters.print(officer, letterId));
  }
}
