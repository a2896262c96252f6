import type { PaperOwner } from '@gun/documents-server';
import type { ProcedureDefinition } from '@gun/procedures-contract';
import type { DossierEntity } from '../record/dossier.entity';
import { assuranceToRead } from '../handling/dossier-policy';

/** Whose a document of this dossier is, and with which sign-in it opens: that with which the dossier is read. */
export const paperOwner = (dossier: DossierEntity, definition: ProcedureDefinition): Required<PaperOwner> => ({
  ownerId: dossier.ownerId,
  dossierId: dossier.id,
  assurance: assuranceToRead(definition.assurance),
  procedure: definition.key,
});
