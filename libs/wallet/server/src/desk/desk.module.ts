import { ProceduresModule } from '@gun/procedures-server';
import { Module } from '@nestjs/common';
import { CredentialsModule } from '../credentials/credentials.module';
import { HolderModule } from '../holder/holder.module';
import { IssuerModule } from '../issuer/issuer.module';
import { RevocationModule } from '../revocation/revocation.module';
import { CounterLettersService } from './counter-letters.service';
import { CounterOfficers } from './counter-officer';
import { CounterOffersModule } from './counter-offers.module';
import { CounterSheets } from './counter-sheets';
import { DeskHolders } from './desk-holders';
import { DeskOpenings } from './desk-openings';
import { DeskWalletController } from './desk-wallet.controller';
import { DeskWalletReader } from './desk-wallet.reader';
import { DeskWalletService } from './desk-wallet.service';

/** Civil servants at a counter, and officers of the authority of an attestation. */
@Module({
  imports: [CounterOffersModule, CredentialsModule, HolderModule, IssuerModule, ProceduresModule, RevocationModule],
  controllers: [DeskWalletController],
  providers: [
    ...[CounterLettersService, CounterOfficers, CounterSheets, DeskHolders, DeskOpenings],
    ...[DeskWalletReader, DeskWalletService],
  ],
  exports: [DeskOpenings],
})
export class DeskModule {}
