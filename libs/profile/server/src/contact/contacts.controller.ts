import type { CitizenActor, InputOf } from '@gun/kernel';
import { CurrentActor, Handles, Idempotent, Input, type IdempotentCall } from '@gun/nest';
import { askContactCode, confirmContact, giveContact, listContacts, removeContact } from '@gun/profile-contract';
import { Controller } from '@nestjs/common';
import { ContactsReader } from './contacts.reader';
import { ContactsService } from './contacts.service';

@Controller()
export class ContactsController {
  constructor(
    private readonly reader: ContactsReader,
    private readonly service: ContactsService,
  ) {}

  @Handles(listContacts)
  list(@CurrentActor() actor: CitizenActor) {
    return this.reader.list(actor);
  }

  @Handles(giveContact)
  give(
    @CurrentActor() actor: CitizenActor,
    @Input() input: InputOf<typeof giveContact>,
    @Idempotent() call: IdempotentCall,
  ) {
    return this.service.give(actor, input, call);
  }

  @Handles(askContactCode)
  askCode(
    @CurrentActor() actor: CitizenActor,
    @Input() input: InputOf<typeof askContactCode>,
    @Idempotent() call: IdempotentCall,
  ) {
    return this.service.askCode(actor, input, call);
  }

  @Handles(confirmContact)
  confirm(
    @CurrentActor() actor: CitizenActor,
    @Input() input: InputOf<typeof confirmContact>,
    @Idempotent() call: IdempotentCall,
  ) {
    return this.service.confirm(actor, input, call);
  }

  @Handles(removeContact)
  remove(
    @CurrentActor() actor: CitizenActor,
    @Input() input: InputOf<typeof removeContact>,
    @Idempotent() call: IdempotentCall,
  ) {
    return this.service.remove(actor, input, call);
  }
}
