import { Module } from '@nestjs/common';
import { CredentialsModule } from '../../credentials/credentials.module';
import { DisplayPermissions } from './display-permissions';
import { DisplayStore } from './display-store';
import { DisplaysPersonalData } from './displays-personal-data';
import { DisplaysController } from './displays.controller';
import { DisplaysService } from './displays.service';

/** Documents shown to somebody who stands there. */
@Module({
  imports: [CredentialsModule],
  controllers: [DisplaysController],
  providers: [DisplayPermissions, DisplaysPersonalData, DisplaysService, DisplayStore],
})
export class DisplayingModule {}
