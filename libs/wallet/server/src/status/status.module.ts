import { Module } from '@nestjs/common';
import { KeysModule } from '../keys/keys.module';
import { SitesModule } from '../sites/sites.module';
import { TrustModule } from '../trust/trust.module';
import { HttpStatusClient, StatusClient } from './status.client';
import { StatusController } from './status.controller';
import { StatusLists } from './status-lists';

/** Whether an attestation still holds: our lists for everybody, and the lists of other issuers. */
@Module({
  imports: [KeysModule, SitesModule, TrustModule],
  controllers: [StatusController],
  providers: [StatusLists, { provide: StatusClient, useClass: HttpStatusClient }],
  exports: [StatusClient, StatusLists],
})
export class StatusModule {}
