import { ProceduresModule } from '@gun/procedures-server';
import { Module } from '@nestjs/common';
import { ArchiveSeal } from './archive-seal';
import { DataExportMaker } from './data-export-maker';
import { DataExportsService } from './data-exports.service';
import { ErasureRun } from './erasure-run';
import { ErasuresService } from './erasures.service';
import { OwnDataPersonalData } from './own-data-personal-data';
import { OwnDataController } from './own-data.controller';
import { OwnDataReader } from './own-data.reader';
import { PermissionsController } from './permissions.controller';
import { PermissionsReader } from './permissions.reader';
import { PermissionsService } from './permissions.service';

/** `PersonalDataSources` comes from the process that hosts it; each domain adds its own source. `Notifier` is global. */
@Module({
  imports: [ProceduresModule],
  controllers: [OwnDataController, PermissionsController],
  providers: [
    ArchiveSeal,
    DataExportsService,
    DataExportMaker,
    ErasuresService,
    ErasureRun,
    OwnDataReader,
    OwnDataPersonalData,
    PermissionsReader,
    PermissionsService,
  ],
  exports: [DataExportMaker, ErasureRun],
})
export class OwnDataModule {}
