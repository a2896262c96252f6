import type { CitizenActor, InputOf } from '@gun/kernel';
import { CurrentActor, Handles, Idempotent, Input, OutgoingReply, type IdempotentCall } from '@gun/nest';
import {
  askDataExport,
  askErasure,
  downloadDataExport,
  readDataExport,
  readOwnData,
  takeErasureBack,
} from '@gun/own-data-contract';
import { Controller } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { DataExportsService } from './data-exports.service';
import { ErasuresService } from './erasures.service';
import { OwnDataReader } from './own-data.reader';
import { sendArchive } from './send-archive';

@Controller()
export class OwnDataController {
  constructor(
    private readonly reader: OwnDataReader,
    private readonly exports: DataExportsService,
    private readonly erasures: ErasuresService,
  ) {}

  @Handles(readOwnData)
  read(@CurrentActor() actor: CitizenActor) {
    return this.reader.read(actor);
  }

  @Handles(askDataExport)
  askExport(
    @CurrentActor() actor: CitizenActor,
    @Idempotent() call: IdempotentCall,
    @Input() input: InputOf<typeof askDataExport>,
  ) {
    return this.exports.ask(actor, call, input.language);
  }

  @Handles(readDataExport)
  readExport(@CurrentActor() actor: CitizenActor, @Input() input: InputOf<typeof readDataExport>) {
    return this.exports.read(actor, input.exportId);
  }

  @Handles(downloadDataExport)
  async download(
    @CurrentActor() actor: CitizenActor,
    @Input() input: InputOf<typeof downloadDataExport>,
    @OutgoingReply() reply: FastifyReply,
  ) {
    return sendArchive(reply, await this.exports.download(actor, input.exportId));
  }

  @Handles(askErasure)
  askErasure(@CurrentActor() actor: CitizenActor, @Idempotent() call: IdempotentCall) {
    return this.erasures.ask(actor, call);
  }

  @Handles(takeErasureBack)
  takeErasureBack(
    @CurrentActor() actor: CitizenActor,
    @Idempotent() call: IdempotentCall,
    @Input() input: InputOf<typeof takeErasureBack>,
  ) {
    return this.erasures.takeBack(actor, call, input.erasureId);
  }
}
