import { deliveredOffices, deliveredProcedures, type Office, type ProcedureDefinition } from '@gun/procedures-contract';
import type { INestApplicationContext } from '@nestjs/common';
import { CataloguePublishing } from './catalogue-publishing.service';

/** What the seed did: keys with their version, by outcome. */
export interface PublishedCatalogue {
  readonly offices: number;
  readonly published: readonly string[];
  readonly unchanged: readonly string[];
}

/** What to publish, written by hand or delivered with the counter. */
export interface Catalogue {
  readonly offices: readonly Office[];
  readonly procedures: readonly ProcedureDefinition[];
}

const delivered: Catalogue = { offices: deliveredOffices, procedures: deliveredProcedures };

/** Publishes offices and procedures. Running it again changes nothing. */
export async function publishCatalogue(
  app: Pick<INestApplicationContext, 'get'>,
  { offices, procedures } = delivered,
): Promise<PublishedCatalogue> {
  const publishing = app.get(CataloguePublishing);
  await publishing.publishOffices(offices);
  const done = { published: [] as string[], unchanged: [] as string[] }; // filled below
  for (const definition of procedures) {
    done[await publishing.publish(definition)].push(`${definition.key}@${definition.version}`);
  }
  return { offices: offices.length, ...done };
}
