import { DataBrokerModule } from '@gun/data-broker-server';
import { DocumentsModule } from '@gun/documents-server';
import { DossiersModule } from '@gun/dossiers-server';
import { IdentityModule } from '@gun/identity-server';
import type { Log } from '@gun/nest';
import { NotificationsModule } from '@gun/notifications-server';
import { ProceduresModule } from '@gun/procedures-server';
import { ProfileModule } from '@gun/profile-server';
import { WalletModule } from '@gun/wallet-server';
import { OwnDataModule } from '@gun/own-data-server';
import { TrainingCreditsModule } from '@gun/training-credits-server';
import { Module, type DynamicModule } from '@nestjs/common';
import type { GatewayConfig } from './config';
import { HealthController } from './health.controller';
import { OpenApiController } from './open-api/open-api.controller';
import { PlatformModule } from './platform.module';

/** The whole house, storey by storey. */
@Module({})
export class GatewayModule {
  static with(config: GatewayConfig, log: Log): DynamicModule {
    return {
      module: GatewayModule,
      imports: [
        PlatformModule.with(config, log),
        IdentityModule.with(config.identity),
        ProceduresModule,
        DocumentsModule.with(config.documents),
        DataBrokerModule.with(config.broker),
        ProfileModule,
        NotificationsModule.with(config.delivery),
        WalletModule.with(config.wallet),
        DossiersModule,
        OwnDataModule,
        TrainingCreditsModule,
      ],
      controllers: [HealthController, OpenApiController],
    };
  }
}
