import { inEveryLanguage, type LocalizedText } from '@gun/kernel';
import { AgencyDossierSource, type AgencyDossier } from './agency-dossier-source';

/** Dossiers in memory, for tests: each is handed to one agency. */
export class FakeAgencyDossierSource extends AgencyDossierSource {
  private readonly handed = new Map<string, AgencyDossier>();

  hands(agency: string, dossierId: string, dossier: Pick<AgencyDossier, 'ownerId'> & Partial<AgencyDossier>): void {
    this.handed.set(`${agency} ${dossierId}`, {
      ...{ ownerKind: 'person', reference: 'GUN-TEST-0001', procedure: 'criminal-record-extract' },
      ...{ procedureName: inEveryLanguage('Extract'), assurance: 'low', language: 'fr', isOpen: true },
      ...dossier,
    });
  }

  override find(agency: string, dossierId: string): Promise<AgencyDossier | undefined> {
    return Promise.resolve(this.handed.get(`${agency} ${dossierId}`));
  }

  override nameOf(agency: string): Promise<LocalizedText> {
    return Promise.resolve(inEveryLanguage(`Name of ${agency}`));
  }
}
