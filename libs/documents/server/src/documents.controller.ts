/** Browser doors: one line per method. */
import {
  checkDocument,
  deleteDocument,
  downloadDocument,
  listMyDocuments,
  listSealKeys,
  uploadDocument,
} from '@gun/documents-contract';
import type { CitizenActor, InputOf } from '@gun/kernel';
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
import { CheckReader } from './check.reader';
import { DocumentReader } from './document.reader';
import { SealOfAnswers } from './seal/seal-of-answers';
import { sendContent } from './store/send-content';
import { receiveFile } from './upload/receive-file';
import { UploadIntake } from './upload/upload-intake';

@Controller()
export class DocumentsController {
  constructor(
    private readonly intake: UploadIntake,
    private readonly reader: DocumentReader,
    private readonly checks: CheckReader,
    private readonly seal: SealOfAnswers,
  ) {}

  @Handles(uploadDocument)
  async upload(
    @CurrentActor() actor: CitizenActor,
    @Idempotent() call: IdempotentCall,
    @IncomingRequest() request: GunRequest,
  ) {
    return this.intake.receive(actor, call, await receiveFile(request));
  }

  @Handles(listMyDocuments)
  list(@CurrentActor() actor: CitizenActor, @Input() input: InputOf<typeof listMyDocuments>) {
    return this.reader.listMine(actor, input);
  }

  @Handles(downloadDocument)
  async download(
    @CurrentActor() actor: CitizenActor,
    @Input() input: InputOf<typeof downloadDocument>,
    @OutgoingReply() reply: FastifyReply,
  ) {
    return sendContent(reply, await this.reader.download(actor, input.documentId));
  }

  @Handles(deleteDocument)
  delete(@CurrentActor() actor: CitizenActor, @Input() input: InputOf<typeof deleteDocument>) {
    return this.intake.delete(actor, input.documentId);
  }

  @Handles(checkDocument)
  check(@Input() input: InputOf<typeof checkDocument>) {
    return this.checks.check(input);
  }

  @Handles(listSealKeys)
  sealKeys() {
    return { keys: [this.seal.publicKey] };
  }
}
