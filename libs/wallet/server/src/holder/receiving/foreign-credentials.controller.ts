/** Browser doors: one line per method. */
import type { CitizenActor, InputOf } from '@gun/kernel';
import { CurrentActor, Handles, Idempotent, Input, type IdempotentCall } from '@gun/nest';
import { deleteForeignCredential, listForeignCredentials, readForeignCredential } from '@gun/wallet-contract';
import { Controller } from '@nestjs/common';
import { ForeignCredentialsReader } from './foreign-credentials.reader';
import { ForeignCredentialsService } from './foreign-credentials.service';

@Controller()
export class ForeignCredentialsController {
  constructor(
    private readonly credentials: ForeignCredentialsService,
    private readonly reader: ForeignCredentialsReader,
  ) {}

  @Handles(listForeignCredentials)
  list(@CurrentActor() actor: CitizenActor) {
    return this.reader.listMine(actor);
  }

  @Handles(readForeignCredential)
  read(@CurrentActor() actor: CitizenActor, @Input() { credentialId }: InputOf<typeof readForeignCredential>) {
    return this.reader.read(actor, credentialId);
  }

  @Handles(deleteForeignCredential)
  delete(
    @CurrentActor() actor: CitizenActor,
    @Input() { credentialId }: InputOf<typeof deleteForeignCredential>,
    @Idempotent() call: IdempotentCall,
  ) {
    return this.credentials.delete(actor, credentialId, call);
  }
}
