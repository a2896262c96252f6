import type { Assurance, Language, LocalizedText } from '@gun/kernel';

/** What the broker needs to know of a dossier for which an agency asks evidence. */
export interface AgencyDossier {
  readonly ownerId: string;
  readonly ownerKind: 'person' | 'enterprise';
  readonly reference: string;
  /** The procedure, which is the purpose of whatever is asked. */
  readonly procedure: string;
  readonly procedureName: LocalizedText;
  /** With which sign-in people act in this procedure. */
  readonly assurance: Assurance;
  readonly language: Language;
  /** The step of the agency is the present one: after it, nothing can be asked any more. */
  readonly isOpen: boolean;
}

/** The dossiers that were handed to agencies. The domain of dossiers, four storeys up, provides it. */
export abstract class AgencyDossierSource {
  /** The same undefined for a dossier of another agency as for none at all. */
  abstract find(agency: string, dossierId: string): Promise<AgencyDossier | undefined>;
  abstract nameOf(agency: string): Promise<LocalizedText>;
}
