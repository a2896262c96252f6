import { ProceduresModule } from '@gun/procedures-server';
import { Module } from '@nestjs/common';
import { IssuerModule } from '../issuer/issuer.module';
import { CounterOffers } from './counter-offers';
import { CounterOffersController } from './counter-offers.controller';
import { HolderCounterOffers } from './holder-counter-offers';

/** What was prepared for phones, as its holder and the desk both see it. */
@Module({
  imports: [IssuerModule, ProceduresModule],
  controllers: [CounterOffersController],
  providers: [CounterOffers, HolderCounterOffers],
  exports: [CounterOffers, HolderCounterOffers],
})
export class CounterOffersModule {}
