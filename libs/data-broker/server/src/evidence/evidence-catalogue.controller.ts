import {
  listEvidenceRequirements,
  listEvidenceSources,
  listEvidenceTypes,
  type EvidenceRequirements,
  type EvidenceSources,
  type EvidenceTypes,
} from '@gun/data-broker-contract';
import { Handles } from '@gun/nest';
import { Controller } from '@nestjs/common';
import { EvidenceCatalogueReader } from './evidence-catalogue.reader';

@Controller()
export class EvidenceCatalogueController {
  constructor(private readonly catalogue: EvidenceCatalogueReader) {}

  @Handles(listEvidenceRequirements)
  requirements(): EvidenceRequirements {
    return this.catalogue.requirements();
  }

  @Handles(listEvidenceTypes)
  types(): EvidenceTypes {
    return this.catalogue.types();
  }

  @Handles(listEvidenceSources)
  sources(): EvidenceSources {
    return this.catalogue.sources();
  }
}
