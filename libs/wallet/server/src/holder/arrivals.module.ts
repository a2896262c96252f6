import { Module } from '@nestjs/common';
import { CredentialsModule } from '../credentials/credentials.module';
import { ArrivedCredentials } from './arrived-credentials';
import { PresentingModule } from './presenting/presenting.module';

/** For domains whose procedures end with an attestation. */
@Module({
  imports: [CredentialsModule, PresentingModule],
  providers: [ArrivedCredentials],
  exports: [ArrivedCredentials],
})
export class ArrivalsModule {}
