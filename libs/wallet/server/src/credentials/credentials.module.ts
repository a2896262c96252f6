import { Module } from '@nestjs/common';
import { StatusModule } from '../status/status.module';
import { CopyStore } from './copy-store';
import { CredentialEndings } from './credential-endings';
import { CredentialStore } from './credential-store';
import { PersonSeal } from './person-seal';
import { WalletReports } from './wallet-reports';

const rows = [CopyStore, CredentialEndings, CredentialStore, PersonSeal, WalletReports];

/** The rows of holders. */
@Module({ imports: [StatusModule], providers: rows, exports: rows })
export class CredentialsModule {}
