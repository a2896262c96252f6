import {
  CreateAgencyEvidence1764250300000,
  CreateAccessLog1764250000000,
  CreateEvidenceDeferred1764250200000,
  CreateEvidenceRequest1764250100000,
  LeaveFormatToThePen1764250060000,
  SealAccessLines1764250050000,
} from '@gun/data-broker-server';
import {
  CreateDocuments1764100000000,
  documentEntities,
  NarrowByProcedure1764100200000,
  OpenWithAssurance1764100100000,
} from '@gun/documents-server';
import {
  CreateDossiers1764500000000,
  dossierEntities,
  EraseDossiers1764500700000,
  KeepEvidence1764500400000,
  ListInQueueOnceADay1764500600000,
  CheckFacts1764000670000,
  LookElsewhere1764500900000,
  NameContestedValue1764500500000,
  NumberAgencyEvents1764500100000,
  NameProceduresOfDocuments1764500300000,
  OneDraftAtATime1764500200000,
  ShowOnceADay1764500800000,
} from '@gun/dossiers-server';
import {
  CreateIdentity1764000100000,
  CreateMandate1764000200000,
  CreatePartyKey1764000400000,
  CreateSectorPseudonym1764000500000,
  CreateProofUse1764000310000,
  SealMandateNames1764000210000,
  CreateSignIn1764000300000,
} from '@gun/identity-server';
import {
  connectionsAtMost,
  CreatePlatform1764000000000,
  FindOldAnswers1764000000002,
  RetryBySubscriber1764000000001,
  ShareAgencyRate1764000000003,
} from '@gun/nest';
import {
  CreateDeliveries1764400200000,
  CreateNotifications1764400000000,
  NotificationEntity,
  SettleLiveEvents1764400100000,
} from '@gun/notifications-server';
import { CreateOwnData1764510000000 } from '@gun/own-data-server';
import { CreateProcedures1764200000000, procedureEntities } from '@gun/procedures-server';
import { CreateContact1764300100000, CreateProfile1764300000000 } from '@gun/profile-server';
import { CreateTrainingCredits1764520000000 } from '@gun/training-credits-server';
import {
  AddPresenting1764450600000,
  AuthorizeByCode1764450470000,
  CopiesByForm1764450480000,
  CreateDisplays1764450700000,
  CreateWallet1764450000000,
  SharePresentations1764450740000,
  TellWhatWasReplaced1764450750000,
  IndexValidCredentials1764450790000,
  KeepWalletReports1764450821000,
  ReturnToTheAskingPage1764450820000,
  WitnessKeyLogs1764450720000,
  SeveralOfAKind1764450730000,
  HandOverAtCounters1764450760000,
  ReplaceSigningKeys1764450770000,
  PartCoursesFromDiplomas1764450780000,
  ReceiveFromIssuers1764000610000,
  KeepRevocations1764450490000,
} from '@gun/wallet-server';
import type { DataSourceOptions } from 'typeorm';

/** How long a process waits for the database, in milliseconds; 0 is as long as it takes. */
export interface DatabasePatience {
  /** Until a connection is open, or one of the pool is free. */
  readonly connectMs: number;
  readonly statementMs: number;
  readonly idleInTransactionMs: number;
}

/** Somebody waits for the answer: better to refuse early than to let requests pile up. */
export const whileServing: DatabasePatience = { connectMs: 2_000, statementMs: 5_000, idleInTransactionMs: 10_000 };

/** Nobody waits, and a large table takes its time. */
export const whileMigrating: DatabasePatience = { connectMs: 60_000, statementMs: 0, idleInTransactionMs: 0 };

/** Migrations in the order of the storeys; entities for those tables that TypeORM reads and writes. */
export const dataSourceOptions = (url: string, patience: DatabasePatience): DataSourceOptions => ({
  type: 'postgres',
  url,
  entities: [...documentEntities, ...procedureEntities, NotificationEntity, ...dossierEntities],
  migrations: [
    CreatePlatform1764000000000,
    RetryBySubscriber1764000000001,
    FindOldAnswers1764000000002,
    ShareAgencyRate1764000000003,
    CreateIdentity1764000100000,
    CreateMandate1764000200000,
    SealMandateNames1764000210000,
    CreateSignIn1764000300000,
    CreateProofUse1764000310000,
    CreatePartyKey1764000400000,
    CreateSectorPseudonym1764000500000,
    CreateDocuments1764100000000,
    OpenWithAssurance1764100100000,
    NarrowByProcedure1764100200000,
    CreateProcedures1764200000000,
    CreateAccessLog1764250000000,
    SealAccessLines1764250050000,
    LeaveFormatToThePen1764250060000,
    CreateEvidenceRequest1764250100000,
    CreateEvidenceDeferred1764250200000,
    CreateAgencyEvidence1764250300000,
    CreateProfile1764300000000,
    CreateContact1764300100000,
    CreateNotifications1764400000000,
    SettleLiveEvents1764400100000,
    CreateDeliveries1764400200000,
    CreateWallet1764450000000,
    AuthorizeByCode1764450470000,
    CopiesByForm1764450480000,
    KeepRevocations1764450490000,
    AddPresenting1764450600000,
    CreateDisplays1764450700000,
    WitnessKeyLogs1764450720000,
    SeveralOfAKind1764450730000,
    SharePresentations1764450740000,
    TellWhatWasReplaced1764450750000,
    HandOverAtCounters1764450760000,
    ReplaceSigningKeys1764450770000,
    PartCoursesFromDiplomas1764450780000,
    IndexValidCredentials1764450790000,
    ReturnToTheAskingPage1764450820000,
    ReceiveFromIssuers1764000610000,
    KeepWalletReports1764450821000,
    CreateDossiers1764500000000,
    NumberAgencyEvents1764500100000,
    OneDraftAtATime1764500200000,
    NameProceduresOfDocuments1764500300000,
    KeepEvidence1764500400000,
    NameContestedValue1764500500000,
    ListInQueueOnceADay1764500600000,
    EraseDossiers1764500700000,
    ShowOnceADay1764500800000,
    LookElsewhere1764500900000,
    CheckFacts1764000670000,
    CreateOwnData1764510000000,
    CreateTrainingCredits1764520000000,
  ],
  migrationsTableName: 'migrations',
  uuidExtension: 'pgcrypto',
  installExtensions: false,
  poolErrorHandler: () => undefined,
  extra: {
    max: connectionsAtMost,
    connectionTimeoutMillis: patience.connectMs,
    statement_timeout: patience.statementMs,
    idle_in_transaction_session_timeout: patience.idleInTransactionMs,
  },
});
