import { OfficeEntity } from './office.entity';
import { ProcedureVersionEntity } from './procedure-version.entity';

export { type Publication } from './catalogue-publishing.service';
export { CatalogueReader, type KnownOffice, type PublishedProcedure } from './catalogue.reader';
export { ConnectedSources } from './connected-sources';
export { CreateProcedures1764200000000 } from './migrations/1764200000000-create-procedures';
export { ProceduresModule } from './procedures.module';
export { publishCatalogue, type PublishedCatalogue } from './publish-catalogue';

/** Entities of the catalogue, for the data source of the gateway. */
export const procedureEntities = [ProcedureVersionEntity, OfficeEntity];
