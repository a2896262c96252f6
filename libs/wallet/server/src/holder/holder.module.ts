import { Module } from '@nestjs/common';
import { CredentialsModule } from '../credentials/credentials.module';
import { CounterOffersModule } from '../desk/counter-offers.module';
import { IssuerModule } from '../issuer/issuer.module';
import { KeysModule } from '../keys/keys.module';
import { RevocationModule } from '../revocation/revocation.module';
import { StatusModule } from '../status/status.module';
import { DisplayingModule } from './displaying/displaying.module';
import { PresentingModule } from './presenting/presenting.module';
import { ReceivingModule } from './receiving/receiving.module';
import { AskSource } from './ask-source';
import { DiplomaExportService } from './diploma-export.service';
import { PhonePermissions } from './phone-permissions';
import { WalletPersonalData } from './wallet-personal-data';
import { WalletController } from './wallet.controller';
import { WalletReader } from './wallet.reader';
import { WalletService } from './wallet.service';

/** The wallet that the platform holds for a person. */
@Module({
  imports: [
    ...[CounterOffersModule, CredentialsModule, DisplayingModule, IssuerModule, KeysModule],
    ...[PresentingModule, ReceivingModule, RevocationModule, StatusModule],
  ],
  controllers: [WalletController],
  providers: [WalletPersonalData, PhonePermissions, AskSource, DiplomaExportService, WalletReader, WalletService],
  exports: [AskSource, WalletService],
})
export class HolderModule {}
