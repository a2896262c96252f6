/** What every domain builds on: database, time, log, news and live channels. Global, because nothing domain-like is in it. */
import {
  AgencyBuckets,
  AgencyRate,
  AgencyRateGuard,
  AnswersPersonalData,
  Clock,
  Database,
  EventSubscribers,
  PermissionSources,
  PersonalDataSources,
  ProblemFilter,
  RouteGuard,
  AnswerInterceptor,
  RefusalGuard,
  RefusalLimit,
  RepresentedReadings,
  StoredAgencyBuckets,
  type Log,
} from '@gun/nest';
import { LiveChannel } from '@gun/notifications-server';
import { Module, type DynamicModule } from '@nestjs/common';
import { APP_FILTER, APP_GUARD, APP_INTERCEPTOR } from '@nestjs/core';
import { TypeOrmModule } from '@nestjs/typeorm';
import { DataSource } from 'typeorm';
import { allPlaces, allProtocols } from './apis';
import type { GatewayConfig } from './config';
import { dataSourceOptions } from './data-source';

type PlatformConfig = Pick<GatewayConfig, 'databaseUrl' | 'databasePatience' | 'agencyRate'>;

@Module({})
export class PlatformModule {
  static with({ databaseUrl, databasePatience, agencyRate }: PlatformConfig, log: Log): DynamicModule {
    return {
      module: PlatformModule,
      global: true,
      imports: [TypeOrmModule.forRoot({ ...dataSourceOptions(databaseUrl, databasePatience), retryAttempts: 0 })],
      providers: [
        { provide: Database, useFactory: (source: DataSource) => new Database(source), inject: [DataSource] },
        Clock,
        EventSubscribers,
        PermissionSources,
        PersonalDataSources,
        AnswersPersonalData,
        {
          provide: LiveChannel,
          useFactory: (database: Database) => new LiveChannel(database, log),
          inject: [Database],
        },
        { provide: RefusalLimit, useFactory: () => new RefusalLimit() },
        { provide: AgencyBuckets, useClass: StoredAgencyBuckets },
        {
          provide: AgencyRate,
          useFactory: (buckets: AgencyBuckets) => new AgencyRate(agencyRate, buckets),
          inject: [AgencyBuckets],
        },
        { provide: APP_GUARD, useClass: RouteGuard },
        { provide: APP_GUARD, useClass: AgencyRateGuard },
        { provide: APP_GUARD, useClass: RefusalGuard },
        { provide: APP_INTERCEPTOR, useClass: RepresentedReadings },
        { provide: APP_INTERCEPTOR, useClass: AnswerInterceptor },
        { provide: APP_FILTER, useFactory: () => new ProblemFilter(log, allPlaces, allProtocols) },
      ],
      exports: [Database, Clock, EventSubscribers, PermissionSources, PersonalDataSources, LiveChannel, RefusalLimit],
    };
  }
}
