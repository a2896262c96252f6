import { AnswerSeal } from '@gun/nest';
import { Module, type DynamicModule } from '@nestjs/common';
import { CheckReader } from './check.reader';
import { DeliveredDocuments } from './delivered-documents';
import { DocumentIssuer } from './document-issuer';
import { DocumentReader } from './document.reader';
import { DocumentStore } from './store/document-store';
import { DocumentsConfig, documentsConfigToken, sealingKeyToken } from './documents-config';
import { DocumentsPersonalData } from './documents-personal-data';
import { DocumentsController } from './documents.controller';
import { Quarantine } from './upload/quarantine';
import { developmentSealingKey } from './seal/development-sealing-key';
import { SealOfAnswers } from './seal/seal-of-answers';
import type { SealingKey } from './seal/sealing-key';
import { ClamdScanner } from './upload/clamd.client';
import { FakeVirusScanner } from './upload/fake-virus-scanner.client';
import { UploadIntake } from './upload/upload-intake';
import { VirusScanner } from './upload/virus-scanner.client';

@Module({})
export class DocumentsModule {
  /** A ministry passes its own sealing key; without one, a development seal is made in the folder of the configuration. */
  static with(config: DocumentsConfig, key?: SealingKey): DynamicModule {
    return {
      module: DocumentsModule,
      global: true,
      controllers: [DocumentsController],
      providers: [
        { provide: documentsConfigToken, useValue: config },
        { provide: sealingKeyToken, useFactory: () => key ?? developmentSealingKey(config.sealDirectory) },
        {
          provide: VirusScanner,
          useFactory: () => (config.clamd ? new ClamdScanner(config.clamd) : new FakeVirusScanner()),
        },
        SealOfAnswers,
        { provide: AnswerSeal, useExisting: SealOfAnswers },
        DocumentStore,
        DocumentIssuer,
        DocumentReader,
        UploadIntake,
        DeliveredDocuments,
        CheckReader,
        Quarantine,
        DocumentsPersonalData,
      ],
      exports: [
        ...[AnswerSeal, DeliveredDocuments, DocumentIssuer, DocumentReader, DocumentsPersonalData, UploadIntake],
        Quarantine,
      ],
    };
  }
}
