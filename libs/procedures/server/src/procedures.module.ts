import { Module } from '@nestjs/common';
import { CatalogueController } from './catalogue.controller';
import { CataloguePublishing } from './catalogue-publishing.service';
import { CatalogueReader } from './catalogue.reader';

/** The catalogue. `Database` and `Clock` come from the process that hosts it. Global, because every dossier reads it. */
@Module({
  controllers: [CatalogueController],
  providers: [CatalogueReader, CataloguePublishing],
  exports: [CatalogueReader, CataloguePublishing],
})
export class ProceduresModule {}
