import { Module } from '@nestjs/common';
import { KeysModule } from '../keys/keys.module';
import { SitesModule } from '../sites/sites.module';
import { StatusModule } from '../status/status.module';
import { TrustModule } from '../trust/trust.module';
import { CredentialClient } from './credential-client';
import { DpopCaller } from './dpop-caller';
import { IssuerReader } from './issuer-reader';
import { KeyProofs } from './key-proofs';
import { TokenClient } from './token-client';
import { TypeMetadataReader } from './type-metadata';
import { VerifyReceived } from './verify-received';

const rooms = [
  ...[CredentialClient, DpopCaller, IssuerReader, KeyProofs],
  ...[TokenClient, TypeMetadataReader, VerifyReceived],
];

/** The side of a wallet in OpenID4VCI 1.0: what our wallet asks of issuers of others. */
@Module({ imports: [KeysModule, SitesModule, StatusModule, TrustModule], providers: rooms, exports: rooms })
export class Openid4vciClientModule {}
