/** How a party is called in its register, for what is written down: a mandate names both sides. */
import { addDays, type CitizenActor } from '@gun/kernel';
import { Injectable, ServiceUnavailableException } from '@nestjs/common';
import { EnterpriseParties } from './enterprise-parties';
import { lastDayOf, majorityOf, RepresentationRights } from './representation-rights';

export interface NamedParty {
  readonly id: string;
  readonly kind: 'person' | 'enterprise';
  readonly name: string;
  /** Enterprise number. */
  readonly number?: string;
}

@Injectable()
export class PartyNames {
  constructor(
    private readonly rights: RepresentationRights,
    private readonly enterprises: EnterpriseParties,
  ) {}

  /** @throws ServiceUnavailableException while the register cannot say the name. */
  async partyOf(actor: CitizenActor): Promise<NamedParty> {
    if (actor.partyKind === 'enterprise') {
      const party = await this.enterprises.find(actor.partyId);
      if (!party) throw new ServiceUnavailableException();
      return { id: party.id, kind: 'enterprise', name: party.name, number: party.enterpriseNumber };
    }
    const name = await this.rights.nameOf(actor.partyId);
    if (!name) throw new ServiceUnavailableException();
    return { id: actor.partyId, kind: 'person', name };
  }

  /** The name alone, or an empty text while the register cannot say: nothing waits for a name. */
  async nameOf(actor: CitizenActor): Promise<string> {
    if (actor.partyKind === 'enterprise') return (await this.enterprises.find(actor.partyId))?.name ?? '';
    if (actor.partyId === actor.personId) return actor.name;
    return this.rights.nameOf(actor.partyId);
  }

  /** For a parent or guardian who speaks for a child: the last day on which that is possible. Undefined for everyone else. */
  async eveOfMajority({ partyId, partyKind, personId }: CitizenActor): Promise<string | undefined> {
    if (partyKind === 'enterprise' || partyId === personId) return undefined;
    const found = await this.rights.peopleOf(personId);
    if (found.state === 'unavailable') return undefined;
    const child = found.children.find(({ id }) => id === partyId);
    const ward = found.entrusted.find(({ id }) => id === partyId);
    return child ? addDays(majorityOf(child.birthDate), -1) : ward && lastDayOf(ward);
  }
}
