/** Who may use what a source holds: the authorisations that are in force today, in words. */
import { legalText, type EvidencePermit } from '@gun/data-broker-contract';
import { counter, EvidenceCatalogueReader, EvidenceReader } from '@gun/data-broker-server';
import type { CitizenActor, LocalizedText } from '@gun/kernel';
import { CatalogueReader } from '@gun/procedures-server';
import type { DataUses } from '@gun/profile-contract';
import { Injectable } from '@nestjs/common';
import { profileProblem } from './profile-problem';
import { conceptOf, registerKinds } from './register-facts';
import { counterName, dutyNames, notKept, unnamed } from './use-words';
import { otherNames, valueNames } from './value-names';

@Injectable()
export class DataUsesReader {
  constructor(
    private readonly broker: EvidenceCatalogueReader,
    private readonly evidence: EvidenceReader,
    private readonly catalogue: CatalogueReader,
  ) {}

  /** About rights and never about people: the same for everybody. */
  async list(_: CitizenActor, { source: key }: { source: string }): Promise<DataUses> {
    const source = this.broker.sources().items.find((listed) => listed.key === key);
    if (!source) throw profileProblem('sourceNotFound');
    return { items: (await Promise.all(source.permits.map((permit) => this.use(permit)))).flat() };
  }

  /** Nothing for a procedure that the counter may ask for and does not offer: nobody can use that authorisation yet. */
  private async use(permit: EvidencePermit): Promise<DataUses['items']> {
    const { consumer, purpose, legalBasis, deliberation, dataBlocks, validFrom, validTo } = permit;
    const procedure = await this.catalogue.findCurrent(purpose);
    if (consumer === counter && !procedure && !dutyNames[purpose]) return [];
    const use = {
      consumer: await this.nameOf(consumer),
      purpose: procedure?.about.name ?? dutyNames[purpose] ?? unnamed(purpose),
      legalBasis: legalText(legalBasis),
      ...(deliberation && { deliberation }),
      values: dataBlocks.flatMap(({ type, fields }) => fields.map((field) => this.valueName(type, field))),
      validFrom,
      ...(validTo && { validTo }),
      retention: procedure?.retention ?? notKept,
    };
    return [use];
  }

  private async nameOf(consumer: string): Promise<LocalizedText> {
    if (consumer === counter) return counterName;
    return (await this.catalogue.findOffice(consumer))?.name ?? unnamed(consumer);
  }

  private valueName(type: string, field: string): LocalizedText {
    const concept = `${type}.${field}`;
    const kind = registerKinds.find((known) => conceptOf[known] === concept);
    if (kind) return valueNames[kind];
    const shape = this.evidence.find(type)?.fields.find(({ key }) => key === field);
    return shape?.label ?? otherNames[concept] ?? unnamed(field);
  }
}
