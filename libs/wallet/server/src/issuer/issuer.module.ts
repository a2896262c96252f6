import { Module } from '@nestjs/common';
import { AccessTokens } from '../authorization/access-tokens';
import { AuthorizationController } from '../authorization/authorization.controller';
import { Authorizations } from '../authorization/authorizations';
import { DpopProof } from '../authorization/dpop-proof';
import { TokenEndpoint } from '../authorization/token-endpoint';
import { WalletAttestation } from '../authorization/wallet-attestation';
import { WalletRequestsController } from '../authorization/wallet-requests.controller';
import { WalletRequestsService } from '../authorization/wallet-requests.service';
import { CredentialsModule } from '../credentials/credentials.module';
import { KeysModule } from '../keys/keys.module';
import { StatusModule } from '../status/status.module';
import { TrustListController } from '../trust/trust-list.controller';
import { TrustModule } from '../trust/trust.module';
import { CredentialEndpoint } from './credential-endpoint';
import { CredentialWriter } from './credential-writer';
import { IssuanceService } from './issuance.service';
import { IssuerController } from './issuer.controller';
import { KeyAttestations } from './key-attestations';
import { MetadataDocuments } from './metadata-documents';
import { NotificationEndpoint } from './notification-endpoint';
import { NotificationIds } from './notification-ids';
import { OfferCodes } from './offer-codes';
import { Offers } from './offers';
import { OneTimeNonces } from './one-time-nonces';
import { RequestEncryption } from './request-encryption';

/** Issues to wallets, ours and others. */
@Module({
  imports: [CredentialsModule, KeysModule, StatusModule, TrustModule],
  controllers: [AuthorizationController, IssuerController, TrustListController, WalletRequestsController],
  providers: [
    ...[CredentialEndpoint, CredentialWriter, IssuanceService, KeyAttestations, MetadataDocuments, RequestEncryption],
    ...[NotificationEndpoint, NotificationIds, OfferCodes, Offers, OneTimeNonces],
    ...[AccessTokens, Authorizations, DpopProof, TokenEndpoint, WalletAttestation, WalletRequestsService],
  ],
  exports: [Authorizations, CredentialWriter, Offers, OneTimeNonces],
})
export class IssuerModule {}
