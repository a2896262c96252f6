import { Module } from '@nestjs/common';
import { CredentialsModule } from '../../credentials/credentials.module';
import { KeysModule } from '../../keys/keys.module';
import { Openid4vciClientModule } from '../../openid4vci-client/openid4vci-client.module';
import { StatusModule } from '../../status/status.module';
import { TrustModule } from '../../trust/trust.module';
import { DeferredOffers } from './deferred-offers';
import { DocumentReader } from './document-reader';
import { ForeignCredentialsController } from './foreign-credentials.controller';
import { ForeignCredentialsReader } from './foreign-credentials.reader';
import { ForeignCredentialsService } from './foreign-credentials.service';
import { ForeignStates } from './foreign-states';
import { ForeignStore } from './foreign-store';
import { IssuerSignIn } from './issuer-sign-in';
import { OfferCollector } from './offer-collector';
import { OfferSettler } from './offer-settler';
import { OfferStore } from './offer-store';
import { OpenedOffers } from './opened-offers';
import { ReceivedOffersController } from './received-offers.controller';
import { ReceivedOffersReader } from './received-offers.reader';
import { ReceivedOffersService } from './received-offers.service';
import { ReceivingPersonalData } from './receiving-personal-data';

/** What issuers of others offer a holder, and what the holder took. */
@Module({
  imports: [CredentialsModule, KeysModule, Openid4vciClientModule, StatusModule, TrustModule],
  controllers: [ReceivedOffersController, ForeignCredentialsController],
  providers: [
    ...[DeferredOffers, DocumentReader, ForeignCredentialsReader, ForeignCredentialsService],
    ...[ForeignStates, ForeignStore, IssuerSignIn],
    ...[OfferCollector, OfferSettler, OfferStore, OpenedOffers],
    ...[ReceivedOffersReader, ReceivedOffersService, ReceivingPersonalData],
  ],
  exports: [ForeignStates, ForeignStore],
})
export class ReceivingModule {}
