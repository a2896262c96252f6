/** The civil servant at the desk: what their office may do with attestations, and how the holder reads of them. */
import { agentOf, type AccessLine } from '@gun/data-broker-server';
import type { OfficerActor } from '@gun/kernel';
import { CatalogueReader, type KnownOffice } from '@gun/procedures-server';
import type { OfficeDuties } from '@gun/wallet-contract';
import { Injectable } from '@nestjs/common';

export interface CounterOfficer {
  readonly officer: OfficerActor;
  readonly office: KnownOffice;
  readonly duties: OfficeDuties;
  readonly who: AccessLine['who'];
}

@Injectable()
export class CounterOfficers {
  constructor(private readonly catalogue: CatalogueReader) {}

  /** Undefined for an office that is not in the register of offices. */
  async find(officer: OfficerActor): Promise<CounterOfficer | undefined> {
    const office = await this.catalogue.findOffice(officer.officeId);
    if (!office) return undefined;
    const { service, agency, name } = office;
    const role = officer.roles.find((one) => one !== 'officer') ?? 'officer';
    return {
      ...{ officer, office, duties: { service, agency, roles: officer.roles } },
      who: { kind: 'person', organisation: { id: officer.officeId, name }, role, agent: agentOf(officer) },
    };
  }
}
