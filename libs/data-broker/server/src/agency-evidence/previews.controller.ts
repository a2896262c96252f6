/** Browser doors of the person about whom an agency asks: one line per method. */
import { acceptPreview, listPreviews, readPreview, refusePreview, requestPreview } from '@gun/data-broker-contract';
import type { CitizenActor, InputOf } from '@gun/kernel';
import { CurrentActor, Handles, Idempotent, Input, type IdempotentCall } from '@gun/nest';
import { Controller } from '@nestjs/common';
import { PreviewsService } from './previews.service';

@Controller()
export class PreviewsController {
  constructor(private readonly previews: PreviewsService) {}

  @Handles(listPreviews)
  list(@CurrentActor() actor: CitizenActor, @Input() input: InputOf<typeof listPreviews>) {
    return this.previews.list(actor, input);
  }

  @Handles(readPreview)
  read(@CurrentActor() actor: CitizenActor, @Input() input: InputOf<typeof readPreview>) {
    return this.previews.read(actor, input);
  }

  @Handles(requestPreview)
  request(
    @CurrentActor() actor: CitizenActor,
    @Input() input: InputOf<typeof requestPreview>,
    @Idempotent() call: IdempotentCall,
  ) {
    return this.previews.request(actor, input, call);
  }

  @Handles(acceptPreview)
  accept(
    @CurrentActor() actor: CitizenActor,
    @Input() input: InputOf<typeof acceptPreview>,
    @Idempotent() call: IdempotentCall,
  ) {
    return this.previews.accept(actor, input, call);
  }

  @Handles(refusePreview)
  refuse(
    @CurrentActor() actor: CitizenActor,
    @Input() input: InputOf<typeof refusePreview>,
    @Idempotent() call: IdempotentCall,
  ) {
    return this.previews.refuse(actor, input, call);
  }
}
