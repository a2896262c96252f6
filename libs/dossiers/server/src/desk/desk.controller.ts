/** Browser doors of the civil servant: one line per method. */
import {
  askCorrection,
  claimDossier,
  decideDossier,
  handOverDossier,
  listQueue,
  openDossier,
  previewDecision,
  readDeskDocument,
  readDeskDossier,
  releaseDossier,
} from '@gun/dossiers-contract';
import type { InputOf, OfficerActor } from '@gun/kernel';
import { CurrentActor, Handles, Idempotent, Input, OutgoingReply, type IdempotentCall } from '@gun/nest';
import { Controller } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { DeskHandlingService } from './desk-handling.service';
import { DeskQueueReader } from './desk-queue.reader';
import { DeskReader } from './desk.reader';
import { DossierDownloads } from '../papers/dossier-downloads';
import { sendContent } from '@gun/documents-server';

@Controller()
export class DeskController {
  constructor(
    private readonly handling: DeskHandlingService,
    private readonly queue: DeskQueueReader,
    private readonly reader: DeskReader,
    private readonly downloads: DossierDownloads,
  ) {}

  @Handles(listQueue)
  list(@CurrentActor() officer: OfficerActor, @Input() input: InputOf<typeof listQueue>) {
    return this.queue.list(officer, input);
  }

  @Handles(readDeskDossier)
  read(@CurrentActor() officer: OfficerActor, @Input() input: InputOf<typeof readDeskDossier>) {
    return this.reader.read(officer, input);
  }

  @Handles(openDossier)
  open(@CurrentActor() officer: OfficerActor, @Input() input: InputOf<typeof openDossier>) {
    return this.reader.open(officer, input);
  }

  @Handles(claimDossier)
  claim(@CurrentActor() officer: OfficerActor, @Input() input: InputOf<typeof claimDossier>) {
    return this.handling.claim(officer, input);
  }

  @Handles(releaseDossier)
  release(@CurrentActor() officer: OfficerActor, @Input() input: InputOf<typeof releaseDossier>) {
    return this.handling.release(officer, input);
  }

  @Handles(askCorrection)
  askCorrection(
    @CurrentActor() officer: OfficerActor,
    @Input() input: InputOf<typeof askCorrection>,
    @Idempotent() call: IdempotentCall,
  ) {
    return this.handling.askCorrection(officer, input, call);
  }

  @Handles(handOverDossier)
  handOver(
    @CurrentActor() officer: OfficerActor,
    @Input() input: InputOf<typeof handOverDossier>,
    @Idempotent() call: IdempotentCall,
  ) {
    return this.handling.handOver(officer, input, call);
  }

  @Handles(decideDossier)
  decide(
    @CurrentActor() officer: OfficerActor,
    @Input() input: InputOf<typeof decideDossier>,
    @Idempotent() call: IdempotentCall,
  ) {
    return this.handling.decide(officer, input, call);
  }

  @Handles(previewDecision)
  async preview(
    @CurrentActor() officer: OfficerActor,
    @Input() input: InputOf<typeof previewDecision>,
    @OutgoingReply() reply: FastifyReply,
  ) {
    return sendContent(reply, await this.downloads.previewDecision(officer, input));
  }

  @Handles(readDeskDocument)
  async document(
    @CurrentActor() officer: OfficerActor,
    @Input() input: InputOf<typeof readDeskDocument>,
    @OutgoingReply() reply: FastifyReply,
  ) {
    return sendContent(reply, await this.downloads.forOfficer(officer, input));
  }
}
