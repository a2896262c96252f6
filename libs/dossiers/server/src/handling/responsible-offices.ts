/** Who handles a step, as a reader may know them: an office with its address, or an agency by name. */
import type { OfficeView } from '@gun/dossiers-contract';
import type { LocalizedText } from '@gun/kernel';
import { describeOpeningHours, type HandlingStep } from '@gun/procedures-contract';
import { ombudsmanFor, type Ombudsman } from '@gun/procedures-contract/reference-data';
import { CatalogueReader } from '@gun/procedures-server';
import { Injectable } from '@nestjs/common';
import type { DossierEntity } from '../record/dossier.entity';

const administration: LocalizedText = {
  fr: 'L’administration',
  nl: 'De administratie',
  de: 'Die Verwaltung',
  en: 'The administration',
};

@Injectable()
export class ResponsibleOffices {
  constructor(private readonly catalogue: CatalogueReader) {}

  nameOf(step: HandlingStep | undefined, office: string | null): Promise<LocalizedText> {
    return this.nameAt(!step || step.by === 'office' ? office : step.by);
  }

  /** Who took the decision: the agency whose own system did, or else the office. Never who carries it out. */
  whoDecided({ decision, office }: Pick<DossierEntity, 'decision' | 'office'>): Promise<LocalizedText> {
    return this.nameAt(decision?.agency?.id ?? office);
  }

  /** Who examines a complaint about an office. */
  async ombudsmanOf(office: string): Promise<Ombudsman> {
    return ombudsmanFor((await this.catalogue.findOffice(office))?.nis);
  }

  async findOffice(key: string | null): Promise<OfficeView | undefined> {
    const office = key ? await this.catalogue.findOffice(key) : undefined;
    if (!office) return undefined;
    const { key: id, name, phone, email, address, openingHours } = office;
    return { key: id, name, phone, email, address, hours: describeOpeningHours(openingHours) };
  }

  /** Name of an office, or of the agency that an id stands for. */
  async nameAt(key: string | null): Promise<LocalizedText> {
    return (key ? (await this.catalogue.findOffice(key))?.name : undefined) ?? administration;
  }
}
