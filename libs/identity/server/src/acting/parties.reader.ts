/** Whom a person may act for: themselves first, then by which right, then by name. */
import { listMyParties, type OfficerView, type Parties, type Party } from '@gun/identity-contract';
import { addDays, itemPath, type CitizenActor, type OfficerActor } from '@gun/kernel';
import { Injectable } from '@nestjs/common';
import { ActingRights } from './acting-rights';
import { EnterpriseParties, type EnterpriseParty } from './enterprise-parties';
import type { StoredMandate } from '../mandates/mandate-store';
import { reachOf } from './order-reach';
import {
  lastDayOf,
  majorityOf,
  RepresentationRights,
  type EntrustedPerson,
  type RepresentedChild,
} from './representation-rights';

const hrefOf = (id: string): string => itemPath(listMyParties, id);

@Injectable()
export class PartiesReader {
  constructor(
    private readonly rights: RepresentationRights,
    private readonly acting: ActingRights,
    private readonly enterprises: EnterpriseParties,
  ) {}

  async listFor(actor: CitizenActor): Promise<Parties> {
    const [directed, people] = await Promise.all([
      this.rights.askEnterprisesOf(actor.personId),
      this.rights.peopleOf(actor.personId),
    ]);
    const firms = directed.state === 'known' ? await this.enterprises.register(directed.enterprises) : [];
    const byRegister = [
      self(actor),
      ...(people.state === 'known' ? people.children.map(child) : []).toSorted(byName),
      ...(people.state === 'known' ? people.entrusted.map(entrusted) : []).toSorted(byName),
      ...firms.map(enterprise).toSorted(byName),
    ];
    return {
      items: [...byRegister, ...(await this.mandated(actor, firms, new Set(byRegister.map(({ id }) => id))))],
      enterpriseRegister: directed.state,
      nationalRegister: people.state,
    };
  }

  officer({ name, officeId, roles }: OfficerActor): OfficerView {
    return { name, office: officeId, roles: [...roles] };
  }

  /** Principals, once each, without those for whom a register already speaks. */
  private async mandated(
    { personId }: CitizenActor,
    firms: readonly EnterpriseParty[],
    known: ReadonlySet<string>,
  ): Promise<Party[]> {
    const numbers = firms.map(({ enterpriseNumber }) => enterpriseNumber);
    const mandates = await this.acting.mandatesOf(personId, numbers);
    const byPrincipal = Map.groupBy(mandates, ({ principal }) => principal?.id ?? '');
    const parties = [...byPrincipal].map(([id, held]) => principal(id, held));
    return parties.filter(({ id }) => id !== '' && !known.has(id)).toSorted(byName);
  }
}

const byName = (one: Party, other: Party): number => one.name.localeCompare(other.name);

const self = ({ personId, name }: CitizenActor): Party => ({
  ...{ href: hrefOf(personId), id: personId, kind: 'person', name },
  ...{ right: 'self', source: 'nationalRegister' },
});

const child = ({ id, name, birthDate }: RepresentedChild): Party => ({
  ...{ href: hrefOf(id), id, kind: 'person', name },
  ...{ right: 'parent', source: 'nationalRegister', until: addDays(majorityOf(birthDate), -1) },
});

function entrusted(person: EntrustedPerson): Party {
  const { id, name, capacity, over, order } = person;
  const until = lastDayOf(person);
  const procedures = reachOf(person)?.procedures;
  return {
    ...{ href: hrefOf(id), id, kind: 'person', name, right: capacity, source: 'nationalRegister' },
    order: { ...order, over: [...over] },
    ...(until && { until }),
    ...(procedures && { procedures: [...procedures] }),
  };
}

const enterprise = ({ id, name, enterpriseNumber }: EnterpriseParty): Party => ({
  ...{ href: hrefOf(id), id, kind: 'enterprise', name, enterpriseNumber },
  ...{ right: 'director', source: 'enterpriseRegister' },
});

/** Several mandates of one principal: all their procedures, until the last of them ends. */
function principal(id: string, mandates: readonly StoredMandate[]): Party {
  const from = mandates[0]?.principal;
  const limits = mandates.map(({ procedures }) => procedures);
  return {
    ...{ href: hrefOf(id), id, kind: from?.kind ?? 'person', name: from?.name ?? '' },
    ...{
      right: 'mandate',
      source: 'mandate',
      until:
        mandates
          .map(({ until }) => until)
          .toSorted()
          .at(-1) ?? '',
    },
    ...(!limits.includes(undefined) && { procedures: [...new Set(limits.flatMap((one) => one ?? []))] }),
  };
}
