import { Module } from '@nestjs/common';
import { CredentialsModule } from '../credentials/credentials.module';
import { KeysModule } from '../keys/keys.module';
import { StatusModule } from '../status/status.module';
import { CredentialWriter } from './credential-writer';
import { IssuanceService } from './issuance.service';
import { IssuerController } from './issuer.controller';
import { OfferCodes } from './offer-codes';
import { Offers } from './offers';
import { OneTimeNonces } from './one-time-nonces';

/** Issues to wallets, ours and others. */
@Module({
  imports: [CredentialsModule, KeysModule, StatusModule],
  controllers: [IssuerController],
  providers: [CredentialWriter, IssuanceService, OfferCodes, Offers, OneTimeNonces],
  exports: [CredentialWriter, Offers, OneTimeNonces],
})
export class IssuerModule {}
