/** The catalogue as it stands today: the connectors and the authorisations of this installation, and nothing by hand. */
import type {
  EvidencePermit,
  EvidenceRequirements,
  EvidenceSource,
  EvidenceSources,
  EvidenceTypes,
} from '@gun/data-broker-contract';
import { brusselsDate } from '@gun/kernel';
import { Clock } from '@gun/nest';
import { Inject, Injectable } from '@nestjs/common';
import { isInForce, type Authorisation } from '../legal-bases/disclosure-policy';
import { EvidenceReader } from './evidence.reader';
import { authorisationsToken } from '../registers/register.reader';
import { registers } from '../sources/registers';
import { requirements } from '../sources/requirements';

@Injectable()
export class EvidenceCatalogueReader {
  constructor(
    private readonly evidence: EvidenceReader,
    private readonly clock: Clock,
    @Inject(authorisationsToken) private readonly authorisations: readonly Authorisation[],
  ) {}

  requirements(): EvidenceRequirements {
    const types = this.evidence.list();
    return {
      items: Object.entries(requirements).flatMap(([key, title]) => {
        const proving = types.filter(({ requirement }) => requirement === key);
        return proving.length === 0 ? [] : [{ key, title, evidenceTypes: proving.map((type) => type.key) }];
      }),
    };
  }

  types(): EvidenceTypes {
    return { items: [...this.evidence.list()] };
  }

  sources(): EvidenceSources {
    const types = this.evidence.list();
    const connected = new Map([...registers, ...types.map(({ source }) => source)].map((one) => [one.key, one]));
    return {
      items: [...connected.values()].map((source) => ({
        ...source,
        evidenceTypes: types.filter((type) => type.source.key === source.key).map(({ key }) => key),
        permits: this.permitsFor(source),
      })),
    };
  }

  private permitsFor({ key }: EvidenceSource): EvidencePermit[] {
    const today = brusselsDate(this.clock.now().getTime());
    return this.authorisations.filter((one) => one.source === key && isInForce(one, today)).map(permitOf);
  }
}

const permitOf = (authorisation: Authorisation): EvidencePermit => {
  const { consumer, purpose, legalBasis, deliberationRef, dataBlocks, validFrom, validTo, withoutPreview } =
    authorisation;
  return {
    ...{ consumer, purpose, legalBasis, validFrom },
    dataBlocks: dataBlocks.map(({ type, fields }) => ({ type, fields: [...fields] })),
    ...(deliberationRef && { deliberation: deliberationRef }),
    ...(validTo && { validTo }),
    ...(withoutPreview && { withoutPreview }),
  };
};
