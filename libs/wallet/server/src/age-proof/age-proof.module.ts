import { Module } from '@nestjs/common';
import { CredentialsModule } from '../credentials/credentials.module';
import { PresentingModule } from '../holder/presenting/presenting.module';
import { KeysModule } from '../keys/keys.module';
import { SitesModule } from '../sites/sites.module';
import { AgeProofController } from './age-proof.controller';
import { AgeProofService } from './age-proof.service';
import { AgeVerifiersReader } from './age-verifiers.reader';
import { HttpKeyLogClient, KeyLogClient, KeyLogWitness } from './key-log-witness';

/** Lends a signature to a proof of age that is made in the browser, for a party that we are not told. */
@Module({
  imports: [CredentialsModule, KeysModule, PresentingModule, SitesModule],
  controllers: [AgeProofController],
  providers: [
    ...[AgeProofService, AgeVerifiersReader, KeyLogWitness],
    { provide: KeyLogClient, useClass: HttpKeyLogClient },
  ],
})
export class AgeProofModule {}
