import { Module } from '@nestjs/common';
import { CopyStore } from './copy-store';
import { CredentialStore } from './credential-store';
import { PersonSeal } from './person-seal';

/** The rows of holders. */
@Module({ providers: [CopyStore, CredentialStore, PersonSeal], exports: [CopyStore, CredentialStore, PersonSeal] })
export class CredentialsModule {}
