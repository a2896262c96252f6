import { Module } from '@nestjs/common';
import { CredentialsModule } from '../credentials/credentials.module';
import { PresentingModule } from '../holder/presenting/presenting.module';
import { KeysModule } from '../keys/keys.module';
import { StatusModule } from '../status/status.module';
import { KeyReplacement } from './key-replacement';

/** For the operator: a command of the gateway, and nothing that a request reaches. */
@Module({
  imports: [CredentialsModule, KeysModule, PresentingModule, StatusModule],
  providers: [KeyReplacement],
})
export class KeyReplacementModule {}
