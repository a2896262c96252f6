import { Module } from '@nestjs/common';
import { CredentialsModule } from '../../credentials/credentials.module';
import { IssuerModule } from '../../issuer/issuer.module';
import { KeysModule } from '../../keys/keys.module';
import { SitesModule } from '../../sites/sites.module';
import { TrustModule } from '../../trust/trust.module';
import { VerifierModule } from '../../verifier/verifier.module';
import { CopyFiller } from '../copy-filler';
import { ReceivingModule } from '../receiving/receiving.module';
import { AnswerSender } from './answer-sender';
import { AskingSites } from './asking-sites';
import { GenuineRequests } from './genuine-requests';
import { PartyRegister } from './party-register';
import { PresentationWriter } from './presentation-writer';
import { ReceivedRequestsController } from './received-requests.controller';
import { ReceivedRequestsReader } from './received-requests.reader';
import { ReceivedRequestsService } from './received-requests.service';
import { RequestStore } from './request-store';
import { RequestsPersonalData } from './requests-personal-data';
import { SharingPermissions } from './sharing-permissions';

/** What others ask of a holder, and what the holder shows. */
@Module({
  imports: [CredentialsModule, IssuerModule, KeysModule, ReceivingModule, SitesModule, TrustModule, VerifierModule],
  controllers: [ReceivedRequestsController],
  providers: [
    ...[AnswerSender, AskingSites, CopyFiller, GenuineRequests, PartyRegister, PresentationWriter],
    ...[ReceivedRequestsReader, ReceivedRequestsService, RequestsPersonalData, RequestStore, SharingPermissions],
  ],
  exports: [CopyFiller],
})
export class PresentingModule {}
