import { Module } from '@nestjs/common';
import { CredentialStore } from './credential-store';
import { PersonSeal } from './person-seal';

/** The rows of holders. */
@Module({ providers: [CredentialStore, PersonSeal], exports: [CredentialStore] })
export class CredentialsModule {}
