import { Module } from '@nestjs/common';
import { TrustModule } from '../trust/trust.module';
import { walletConfigToken, type WalletConfig } from '../wallet-config';
import { KeyService } from './key-service';
import { SigningKeys } from './signing-keys';
import { SoftwareKeyService } from './software-key-service';

/** Where private keys live. Another key service takes the place of the software one here, and nowhere else. */
@Module({
  imports: [TrustModule],
  providers: [
    {
      provide: KeyService,
      inject: [walletConfigToken],
      useFactory: ({ masterKey }: WalletConfig) => new SoftwareKeyService(masterKey),
    },
    SigningKeys,
  ],
  exports: [KeyService, SigningKeys],
})
export class KeysModule {}
