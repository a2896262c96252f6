import type { CitizenActor, InputOf } from '@gun/kernel';
import { CurrentActor, Handles, Idempotent, Input, type IdempotentCall } from '@gun/nest';
import { givePermissionAgain, listPermissions, takePermissionBack } from '@gun/own-data-contract';
import { Controller } from '@nestjs/common';
import { PermissionsReader } from './permissions.reader';
import { PermissionsService } from './permissions.service';

@Controller()
export class PermissionsController {
  constructor(
    private readonly reader: PermissionsReader,
    private readonly permissions: PermissionsService,
  ) {}

  @Handles(listPermissions)
  list(@CurrentActor() actor: CitizenActor) {
    return this.reader.list(actor);
  }

  @Handles(takePermissionBack)
  takeBack(
    @CurrentActor() actor: CitizenActor,
    @Idempotent() call: IdempotentCall,
    @Input() place: InputOf<typeof takePermissionBack>,
  ) {
    return this.permissions.takeBack(actor, place, call);
  }

  @Handles(givePermissionAgain)
  giveAgain(@CurrentActor() actor: CitizenActor, @Input() place: InputOf<typeof givePermissionAgain>) {
    return this.permissions.giveAgain(actor, place);
  }
}
