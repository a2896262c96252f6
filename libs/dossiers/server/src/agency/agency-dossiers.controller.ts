/** Agency doors: one line per method. */
import {
  decideAsAgency,
  downloadAgencyDocument,
  listAgencyEvents,
  querySubjects,
  readAgencyDossier,
  reportExecution,
  uploadAgencyDocument,
} from '@gun/dossiers-contract';
import type { AgencyActor, InputOf } from '@gun/kernel';
import {
  CurrentActor,
  Handles,
  Idempotent,
  IncomingRequest,
  Input,
  OutgoingReply,
  type GunRequest,
  type IdempotentCall,
} from '@gun/nest';
import { Controller } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { AgencyHandlingService } from './agency-handling.service';
import { AgencyReader } from './agency.reader';
import { DossierDownloads } from '../papers/dossier-downloads';
import { sendContent } from '@gun/documents-server';

@Controller()
export class AgencyDossiersController {
  constructor(
    private readonly handling: AgencyHandlingService,
    private readonly reader: AgencyReader,
    private readonly downloads: DossierDownloads,
  ) {}

  @Handles(listAgencyEvents)
  events(@CurrentActor() agency: AgencyActor, @Input() input: InputOf<typeof listAgencyEvents>) {
    return this.reader.listEvents(agency, input);
  }

  @Handles(readAgencyDossier)
  read(@CurrentActor() agency: AgencyActor, @Input() input: InputOf<typeof readAgencyDossier>) {
    return this.reader.read(agency, input);
  }

  @Handles(querySubjects)
  subjects(@CurrentActor() agency: AgencyActor, @Input() input: InputOf<typeof querySubjects>) {
    return this.reader.subjects(agency, input);
  }

  @Handles(uploadAgencyDocument)
  upload(
    @CurrentActor() agency: AgencyActor,
    @Input() input: InputOf<typeof uploadAgencyDocument>,
    @Idempotent() call: IdempotentCall,
    @IncomingRequest() request: GunRequest,
  ) {
    return this.handling.addDocument(agency, input, call, request);
  }

  @Handles(downloadAgencyDocument)
  async document(
    @CurrentActor() agency: AgencyActor,
    @Input() input: InputOf<typeof downloadAgencyDocument>,
    @OutgoingReply() reply: FastifyReply,
  ) {
    return sendContent(reply, await this.downloads.forAgency(agency, input));
  }

  @Handles(decideAsAgency)
  decide(
    @CurrentActor() agency: AgencyActor,
    @Input() input: InputOf<typeof decideAsAgency>,
    @Idempotent() call: IdempotentCall,
  ) {
    return this.handling.decide(agency, input, call);
  }

  @Handles(reportExecution)
  report(
    @CurrentActor() agency: AgencyActor,
    @Input() input: InputOf<typeof reportExecution>,
    @Idempotent() call: IdempotentCall,
  ) {
    return this.handling.report(agency, input, call);
  }
}
