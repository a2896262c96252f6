/** Who handles a step, as a reader may know them: an office with its address, or an agency by name. */
import type { OfficeView } from '@gun/dossiers-contract';
import type { LocalizedText } from '@gun/kernel';
import { describeOpeningHours, type HandlingStep } from '@gun/procedures-contract';
import { CatalogueReader } from '@gun/procedures-server';
import { Injectable } from '@nestjs/common';

const administration: LocalizedText = {
  fr: 'L’administration',
  nl: 'De administratie',
  de: 'Die Verwaltung',
  en: 'The administration',
};

@Injectable()
export class ResponsibleOffices {
  constructor(private readonly catalogue: CatalogueReader) {}

  async nameOf(step: HandlingStep | undefined, office: string | null): Promise<LocalizedText> {
    const key = !step || step.by === 'office' ? office : step.by.replace(/^agency-/, '');
    return (key ? (await this.catalogue.findOffice(key))?.name : undefined) ?? administration;
  }

  async findOffice(key: string | null): Promise<OfficeView | undefined> {
    const office = key ? await this.catalogue.findOffice(key) : undefined;
    if (!office) return undefined;
    const { key: id, name, phone, email, address, openingHours } = office;
    return { key: id, name, phone, email, address, hours: describeOpeningHours(openingHours) };
  }
}
