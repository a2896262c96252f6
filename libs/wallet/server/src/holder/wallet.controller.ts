/** Browser doors: one line per method. */
import type { CitizenActor, InputOf } from '@gun/kernel';
import { CurrentActor, Handles, Idempotent, Input, type IdempotentCall } from '@gun/nest';
import {
  addCredential,
  exportDiploma,
  listMyCredentials,
  offerCredential,
  readCredential,
  withdrawCredential,
} from '@gun/wallet-contract';
import { Controller } from '@nestjs/common';
import { DiplomaExportService } from './diploma-export.service';
import { WalletReader } from './wallet.reader';
import { WalletService } from './wallet.service';

@Controller()
export class WalletController {
  constructor(
    private readonly wallet: WalletService,
    private readonly reader: WalletReader,
    private readonly exports: DiplomaExportService,
  ) {}

  @Handles(listMyCredentials)
  list(@CurrentActor() actor: CitizenActor) {
    return this.reader.listMine(actor);
  }

  @Handles(addCredential)
  add(
    @CurrentActor() actor: CitizenActor,
    @Input() input: InputOf<typeof addCredential>,
    @Idempotent() call: IdempotentCall,
  ) {
    return this.wallet.add(actor, input, call);
  }

  @Handles(readCredential)
  read(@CurrentActor() actor: CitizenActor, @Input() { credentialId }: InputOf<typeof readCredential>) {
    return this.reader.read(actor, credentialId);
  }

  @Handles(withdrawCredential)
  withdraw(
    @CurrentActor() actor: CitizenActor,
    @Input() { credentialId }: InputOf<typeof withdrawCredential>,
    @Idempotent() call: IdempotentCall,
  ) {
    return this.wallet.withdraw(actor, credentialId, call);
  }

  @Handles(offerCredential)
  offer(
    @CurrentActor() actor: CitizenActor,
    @Input() { credentialId }: InputOf<typeof offerCredential>,
    @Idempotent() call: IdempotentCall,
  ) {
    return this.wallet.offer(actor, credentialId, call);
  }

  @Handles(exportDiploma)
  export(
    @CurrentActor() actor: CitizenActor,
    @Input() { credentialId }: InputOf<typeof exportDiploma>,
    @Idempotent() call: IdempotentCall,
  ) {
    return this.exports.export(actor, credentialId, call);
  }
}
