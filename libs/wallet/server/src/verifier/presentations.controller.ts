import type { AgencyActor, InputOf } from '@gun/kernel';
import { CurrentActor, Handles, Input } from '@gun/nest';
import { askPresentation, readPresentation } from '@gun/wallet-contract';
import { Controller } from '@nestjs/common';
import { PresentationsReader } from './presentations.reader';
import { PresentationsService } from './presentations.service';

/** Doors for registered parties. */
@Controller()
export class PresentationsController {
  constructor(
    private readonly presentations: PresentationsService,
    private readonly reader: PresentationsReader,
  ) {}

  @Handles(askPresentation)
  ask(@CurrentActor() actor: AgencyActor, @Input() input: InputOf<typeof askPresentation>) {
    return this.presentations.ask(actor, input);
  }

  @Handles(readPresentation)
  read(@CurrentActor() actor: AgencyActor, @Input() input: InputOf<typeof readPresentation>) {
    return this.reader.read(actor, input.presentationId, input.responseCode);
  }
}
