import { Module } from '@nestjs/common';
import { TrustModule } from '../trust/trust.module';
import { walletConfigToken, type WalletConfig } from '../wallet-config';
import { KeyService } from './key-service';
import { Pkcs11KeyService } from './pkcs11/pkcs11-key-service';
import { RetiredKeys } from './retired-keys';
import { SeveralKeyServices } from './several-key-services';
import { SigningKeys } from './signing-keys';
import { SoftwareKeyService } from './software-key-service';

function keyServiceFor({ masterKey, pkcs11: access }: WalletConfig): KeyService {
  const software = new SoftwareKeyService(masterKey);
  if (!access) return software;
  const pkcs11 = new Pkcs11KeyService(access);
  return new SeveralKeyServices(pkcs11, { pkcs11, software });
}

/** Where private keys live. Another key service takes the place of the software one here, and nowhere else. */
@Module({
  imports: [TrustModule],
  providers: [
    {
      provide: KeyService,
      inject: [walletConfigToken],
      useFactory: keyServiceFor,
    },
    RetiredKeys,
    SigningKeys,
  ],
  exports: [KeyService, RetiredKeys, SigningKeys],
})
export class KeysModule {}
