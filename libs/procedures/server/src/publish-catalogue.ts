import { deliveredOffices, deliveredProcedures } from '@gun/procedures-contract';
import type { INestApplicationContext } from '@nestjs/common';
import { CataloguePublishing } from './catalogue-publishing.service';

/** What the seed did: keys with their version, by outcome. */
export interface PublishedCatalogue {
  readonly offices: number;
  readonly published: readonly string[];
  readonly unchanged: readonly string[];
}

/** Publishes what the counter is delivered with. Running it again changes nothing. */
export async function publishCatalogue(app: Pick<INestApplicationContext, 'get'>): Promise<PublishedCatalogue> {
  const publishing = app.get(CataloguePublishing);
  await publishing.publishOffices(deliveredOffices);
  const done = { published: [] as string[], unchanged: [] as string[] }; // filled below
  for (const definition of deliveredProcedures) {
    done[await publishing.publish(definition)].push(`${definition.key}@${definition.version}`);
  }
  return { offices: deliveredOffices.length, ...done };
}
