import type { DossierEntity } from '../record/dossier.entity';

/** What a line of a list is made from: answers and facts, by far the largest columns, stay in the database. */
export const listedColumns = [
  'id',
  'reference',
  'procedure',
  'version',
  'about',
  'status',
  'step',
  'outcome',
  'office',
  'clock',
  'updatedAt',
  'expiresOn',
] as const satisfies readonly (keyof DossierEntity)[];

export type ListedDossier = Pick<DossierEntity, (typeof listedColumns)[number]>;
