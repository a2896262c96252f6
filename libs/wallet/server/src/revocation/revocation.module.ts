import { ProceduresModule } from '@gun/procedures-server';
import { Module } from '@nestjs/common';
import { CredentialsModule } from '../credentials/credentials.module';
import { StatusModule } from '../status/status.module';
import { AgencyRevocationsController } from './agency-revocations.controller';
import { AgencyRevocationsService } from './agency-revocations.service';
import { Revocations } from './revocations';

/** Authorities end what they answer for; the holder reads why. */
@Module({
  imports: [CredentialsModule, ProceduresModule, StatusModule],
  controllers: [AgencyRevocationsController],
  providers: [AgencyRevocationsService, Revocations],
  exports: [Revocations],
})
export class RevocationModule {}
