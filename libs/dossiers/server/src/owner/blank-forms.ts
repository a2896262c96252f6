/** Prints the blank form of a procedure, in any language, for anyone. */
import { BlankFormContent } from '@gun/documents-contract';
import { DocumentIssuer, type DocumentContent } from '@gun/documents-server';
import type { Language } from '@gun/kernel';
import { Clock } from '@gun/nest';
import { CatalogueReader } from '@gun/procedures-server';
import { Injectable } from '@nestjs/common';
import { dossierProblem } from '../record/dossier-store';
import { ResponsibleOffices } from '../handling/responsible-offices';
import { blankFormContent } from '../papers/blank-form-content';

@Injectable()
export class BlankForms {
  constructor(
    private readonly clock: Clock,
    private readonly catalogue: CatalogueReader,
    private readonly responsible: ResponsibleOffices,
    private readonly issuer: DocumentIssuer,
  ) {}

  async print(key: string, language: Language): Promise<DocumentContent> {
    const definition = await this.catalogue.findCurrent(key);
    if (!definition) throw dossierProblem('procedureNotFound');
    const office = await this.responsible.findOffice(definition.owner);
    if (!office) throw dossierProblem('procedureNotFound');
    const content = BlankFormContent.parse(blankFormContent(definition, office, language, this.clock.now()));
    const bytes = await this.issuer.renderBlankForm(content, this.clock.now());
    return { bytes, mediaType: 'application/pdf', fileName: `${definition.about.name[language]}.pdf` };
  }
}
