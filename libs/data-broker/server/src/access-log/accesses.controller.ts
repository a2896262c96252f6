import {
  exportAccesses,
  listAccesses,
  listHeadKeys,
  listHeads,
  proveConsistency,
  readAccess,
  readHead,
} from '@gun/data-broker-contract';
import type { CitizenActor, InputOf } from '@gun/kernel';
import { CurrentActor, Handles, Input } from '@gun/nest';
import { Controller } from '@nestjs/common';
import { AccessLogReader } from './access-log.reader';
import { HeadsReader } from './heads.reader';

@Controller()
export class AccessesController {
  constructor(
    private readonly accesses: AccessLogReader,
    private readonly heads: HeadsReader,
  ) {}

  @Handles(listAccesses)
  list(@CurrentActor() actor: CitizenActor, @Input() input: InputOf<typeof listAccesses>) {
    return this.accesses.list(actor, input);
  }

  @Handles(readAccess)
  read(@CurrentActor() actor: CitizenActor, @Input() input: InputOf<typeof readAccess>) {
    return this.accesses.read(actor, input);
  }

  @Handles(exportAccesses)
  export(@CurrentActor() actor: CitizenActor) {
    return this.accesses.export(actor);
  }

  @Handles(listHeads)
  listHeads(@Input() input: InputOf<typeof listHeads>) {
    return this.heads.list(input);
  }

  @Handles(readHead)
  readHead(@Input() input: InputOf<typeof readHead>) {
    return this.heads.read(input);
  }

  @Handles(proveConsistency)
  proveConsistency(@Input() input: InputOf<typeof proveConsistency>) {
    return this.heads.proveConsistency(input);
  }

  @Handles(listHeadKeys)
  keys() {
    return this.heads.keys();
  }
}
