import type { OfficerView, Parties, Party } from '@gun/identity-contract';
import type { CitizenActor, OfficerActor } from '@gun/kernel';
import { Injectable } from '@nestjs/common';
import { EnterpriseParties, type EnterpriseParty } from './enterprise-parties';
import { RepresentationRights } from './representation-rights';

const hrefOf = (id: string): string => `/api/identity/v1/parties/${id}`;

@Injectable()
export class PartiesReader {
  constructor(
    private readonly rights: RepresentationRights,
    private readonly enterprises: EnterpriseParties,
  ) {}

  /** Oneself first, then the enterprises by name. */
  async listFor(actor: CitizenActor): Promise<Parties> {
    const rights = await this.rights.askEnterprisesOf(actor.personId);
    if (rights.state === 'unavailable') return { items: [self(actor)], enterpriseRegister: 'unavailable' };
    const parties = await this.enterprises.register(rights.enterprises);
    const byName = parties.toSorted((one, other) => one.name.localeCompare(other.name));
    return { items: [self(actor), ...byName.map(enterprise)], enterpriseRegister: 'known' };
  }

  officer({ name, officeId, roles }: OfficerActor): OfficerView {
    return { name, office: officeId, roles: [...roles] };
  }
}

const self = ({ personId, name }: CitizenActor): Party => ({
  href: hrefOf(personId),
  id: personId,
  kind: 'person',
  name,
  right: 'self',
  source: 'nationalRegister',
});

const enterprise = ({ id, name, enterpriseNumber }: EnterpriseParty): Party => ({
  href: hrefOf(id),
  id,
  kind: 'enterprise',
  name,
  enterpriseNumber,
  right: 'director',
  source: 'enterpriseRegister',
});
