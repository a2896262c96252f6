import { Module } from '@nestjs/common';
import { ArchiveSeal } from './archive-seal';
import { DataExportMaker } from './data-export-maker';
import { DataExportsService } from './data-exports.service';
import { ErasureRun } from './erasure-run';
import { ErasuresService } from './erasures.service';
import { OwnDataPersonalData } from './own-data-personal-data';
import { OwnDataController } from './own-data.controller';
import { OwnDataReader } from './own-data.reader';

/** `PersonalDataSources` comes from the process that hosts it; each domain adds its own source. `Notifier` is global. */
@Module({
  controllers: [OwnDataController],
  providers: [
    ArchiveSeal,
    DataExportsService,
    DataExportMaker,
    ErasuresService,
    ErasureRun,
    OwnDataReader,
    OwnDataPersonalData,
  ],
  exports: [DataExportMaker, ErasureRun],
})
export class OwnDataModule {}
