import type { DossierEntity } from './dossier.entity';

/** What every event of this domain says: ids and codes, nothing of what was answered. */
export const concerning = (dossier: DossierEntity) => ({
  dossierId: dossier.id,
  ownerId: dossier.ownerId,
  reference: dossier.reference,
  procedure: dossier.procedure,
  version: dossier.version,
  language: dossier.language,
  ...(dossier.office && { office: dossier.office }),
  at: dossier.updatedAt.toISOString(),
});
