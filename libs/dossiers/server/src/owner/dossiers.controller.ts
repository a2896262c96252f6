/** Browser doors of the citizen: one line per method. */
import {
  discardDraft,
  listMyDossiers,
  printBlankForm,
  readDossier,
  readDossierForm,
  saveAnswers,
  startDossier,
  submitDossier,
  withdrawDossier,
} from '@gun/dossiers-contract';
import type { CitizenActor, InputOf } from '@gun/kernel';
import { CurrentActor, Handles, Idempotent, Input, OutgoingReply, type IdempotentCall } from '@gun/nest';
import { Controller } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { BlankForms } from './blank-forms';
import { DossierDraftingService } from './dossier-drafting.service';
import { DossierHandlingService } from './dossier-handling.service';
import { DossiersReader } from './dossiers.reader';
import { sendContent } from '@gun/documents-server';

@Controller()
export class DossiersController {
  constructor(
    private readonly drafting: DossierDraftingService,
    private readonly handling: DossierHandlingService,
    private readonly reader: DossiersReader,
    private readonly blankForms: BlankForms,
  ) {}

  @Handles(startDossier)
  start(
    @CurrentActor() actor: CitizenActor,
    @Input() input: InputOf<typeof startDossier>,
    @Idempotent() call: IdempotentCall,
  ) {
    return this.drafting.start(actor, input, call);
  }

  @Handles(listMyDossiers)
  list(@CurrentActor() actor: CitizenActor, @Input() input: InputOf<typeof listMyDossiers>) {
    return this.reader.listMine(actor, input);
  }

  @Handles(readDossier)
  read(@CurrentActor() actor: CitizenActor, @Input() input: InputOf<typeof readDossier>) {
    return this.reader.read(actor, input);
  }

  @Handles(readDossierForm)
  readForm(@CurrentActor() actor: CitizenActor, @Input() input: InputOf<typeof readDossierForm>) {
    return this.reader.readForm(actor, input);
  }

  @Handles(saveAnswers)
  save(@CurrentActor() actor: CitizenActor, @Input() input: InputOf<typeof saveAnswers>) {
    return this.drafting.save(actor, input);
  }

  @Handles(submitDossier)
  submit(
    @CurrentActor() actor: CitizenActor,
    @Input() input: InputOf<typeof submitDossier>,
    @Idempotent() call: IdempotentCall,
  ) {
    return this.handling.submit(actor, input, call);
  }

  @Handles(withdrawDossier)
  withdraw(
    @CurrentActor() actor: CitizenActor,
    @Input() input: InputOf<typeof withdrawDossier>,
    @Idempotent() call: IdempotentCall,
  ) {
    return this.handling.withdraw(actor, input, call);
  }

  @Handles(discardDraft)
  discard(@CurrentActor() actor: CitizenActor, @Input() input: InputOf<typeof discardDraft>) {
    return this.drafting.discard(actor, input);
  }

  @Handles(printBlankForm)
  async print(@Input() input: InputOf<typeof printBlankForm>, @OutgoingReply() reply: FastifyReply) {
    return sendContent(reply, await this.blankForms.print(input.procedureKey, input.lang));
  }
}
