export { DataExportMaker } from './data-export-maker';
export { ErasureRun } from './erasure-run';
export { CreateOwnData1764510000000 } from './migrations/1764510000000-create-own-data';
export { OwnDataModule } from './own-data.module';
