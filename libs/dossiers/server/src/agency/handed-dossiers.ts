/** Tells the data broker which dossiers an agency works on: it asks evidence for these, and for nothing else. */
import { AgencyDossierSource, type AgencyDossier } from '@gun/data-broker-server';
import type { LocalizedText } from '@gun/kernel';
import { Database } from '@gun/nest';
import { CatalogueReader } from '@gun/procedures-server';
import { Injectable } from '@nestjs/common';
import { DossierStore } from '../record/dossier-store';
import { ResponsibleOffices } from '../handling/responsible-offices';

@Injectable()
export class HandedDossiers extends AgencyDossierSource {
  constructor(
    private readonly database: Database,
    private readonly dossiers: DossierStore,
    private readonly catalogue: CatalogueReader,
    private readonly responsible: ResponsibleOffices,
  ) {
    super();
  }

  override async find(agency: string, dossierId: string): Promise<AgencyDossier | undefined> {
    const tx = this.database.manager;
    const handed = await this.dossiers.findAtAgency(tx, agency, dossierId);
    if (!handed) return undefined;
    const { ownerId } = handed;
    const { dossier } = await this.dossiers.read(tx, ownerId, dossierId);
    const { ownerKind, reference, procedure, version, language, step, status } = dossier;
    const { about, assurance, handling } = await this.catalogue.getVersion(procedure, version);
    const mine = handling.filter(({ by }) => by === agency);
    return {
      ...{ ownerId, ownerKind, reference, procedure, procedureName: about.name, assurance, language },
      isOpen: (status === 'submitted' || status === 'decided') && mine.some(({ id }) => id === step),
    };
  }

  override nameOf(agency: string): Promise<LocalizedText> {
    return this.responsible.nameAt(agency);
  }
}
