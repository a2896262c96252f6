import { Global, Module, type DynamicModule } from '@nestjs/common';
import { AgeProofModule } from './age-proof/age-proof.module';
import { CounterOffersModule } from './desk/counter-offers.module';
import { DeskModule } from './desk/desk.module';
import { HolderModule } from './holder/holder.module';
import { IssuerModule } from './issuer/issuer.module';
import { KeyReplacementModule } from './key-replacement/key-replacement.module';
import { PassedRows } from './passed-rows';
import { RevocationModule } from './revocation/revocation.module';
import { StatusModule } from './status/status.module';
import { VerifierModule } from './verifier/verifier.module';
import { walletConfigToken, type WalletConfig } from './wallet-config';

/** What every room of the wallet is told. */
@Global()
@Module({})
class WalletConfigModule {
  static with(config: WalletConfig): DynamicModule {
    const given = { provide: walletConfigToken, useValue: config };
    return { module: WalletConfigModule, providers: [given], exports: [walletConfigToken] };
  }
}

@Module({})
export class WalletModule {
  static with(config: WalletConfig): DynamicModule {
    return {
      module: WalletModule,
      imports: [
        WalletConfigModule.with(config),
        ...[
          AgeProofModule,
          CounterOffersModule,
          DeskModule,
          HolderModule,
          IssuerModule,
          KeyReplacementModule,
          RevocationModule,
          StatusModule,
          VerifierModule,
        ],
      ],
      providers: [PassedRows],
    };
  }
}
