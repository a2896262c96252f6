import { CreateDocuments1764100000000, documentEntities, OpenWithAssurance1764100100000 } from '@gun/documents-server';
import {
  CreateDossiers1764500000000,
  dossierEntities,
  NumberAgencyEvents1764500100000,
  OneDraftAtATime1764500200000,
} from '@gun/dossiers-server';
import { CreateIdentity1764000100000 } from '@gun/identity-server';
import { connectionsAtMost, CreatePlatform1764000000000, RetryBySubscriber1764000000001 } from '@gun/nest';
import {
  CreateNotifications1764400000000,
  NotificationEntity,
  SettleLiveEvents1764400100000,
} from '@gun/notifications-server';
import { CreateProcedures1764200000000, procedureEntities } from '@gun/procedures-server';
import { CreateProfile1764300000000 } from '@gun/profile-server';
import type { DataSourceOptions } from 'typeorm';

/** Migrations in the order of the storeys; entities for those tables that TypeORM reads and writes. */
export const dataSourceOptions = (url: string): DataSourceOptions => ({
  type: 'postgres',
  url,
  entities: [...documentEntities, ...procedureEntities, NotificationEntity, ...dossierEntities],
  migrations: [
    CreatePlatform1764000000000,
    RetryBySubscriber1764000000001,
    CreateIdentity1764000100000,
    CreateDocuments1764100000000,
    OpenWithAssurance1764100100000,
    CreateProcedures1764200000000,
    CreateProfile1764300000000,
    CreateNotifications1764400000000,
    SettleLiveEvents1764400100000,
    CreateDossiers1764500000000,
    NumberAgencyEvents1764500100000,
    OneDraftAtATime1764500200000,
  ],
  migrationsTableName: 'migrations',
  uuidExtension: 'pgcrypto',
  installExtensions: false,
  poolErrorHandler: () => undefined,
  extra: {
    max: connectionsAtMost,
    connectionTimeoutMillis: 2000,
    statement_timeout: 5000,
    idle_in_transaction_session_timeout: 10_000,
  },
});
