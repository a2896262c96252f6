import { Module } from '@nestjs/common';
import { SiteClient } from './site-client';

/** Calls to addresses that others gave. */
@Module({ providers: [SiteClient], exports: [SiteClient] })
export class SitesModule {}
