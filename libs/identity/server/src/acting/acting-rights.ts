/** By which right a person acts for a party: as a director, as a parent, by the order of a judge, or under a mandate. */
import { brusselsDate, type ActingMandate, type CitizenActor } from '@gun/kernel';
import { Clock } from '@gun/nest';
import { Injectable } from '@nestjs/common';
import { EnterpriseParties } from './enterprise-parties';
import { MandateStore, type StoredMandate } from '../mandates/mandate-store';
import { reachOf } from './order-reach';
import { RepresentationRights, type RepresentedPeople } from './representation-rights';

/** The right, the knowledge that there is none, or that a register which could have said so did not answer. */
export type ActingRight =
  | ({ readonly state: 'known' } & Pick<CitizenActor, 'partyKind' | 'mandate' | 'appointedAs'>)
  | { readonly state: 'none' }
  | { readonly state: 'unavailable' };

@Injectable()
export class ActingRights {
  constructor(
    private readonly clock: Clock,
    private readonly rights: RepresentationRights,
    private readonly enterprises: EnterpriseParties,
    private readonly mandates: MandateStore,
  ) {}

  /**
   * Registers first: their right is the wider one. A mandate given to an enterprise serves its directors and stops
   * there: what they hold under it they cannot hand on, so there is no chain to follow and no circle to fall into.
   */
  async rightOver(personId: string, partyId: string): Promise<ActingRight> {
    const [party, directed] = await Promise.all([this.enterprises.find(partyId), this.rights.enterprisesOf(personId)]);
    const numbers = directed.state === 'known' ? directed.enterprises.map((one) => one.enterpriseNumber) : [];
    if (party && numbers.includes(party.enterpriseNumber)) return { state: 'known', partyKind: 'enterprise' };
    const people = party ? undefined : await this.rights.peopleOf(personId);
    const byRegister = people?.state === 'known' ? personalRight(people, partyId) : undefined;
    if (byRegister) return byRegister;
    const mandate = merged(await this.mandatesOf(personId, numbers, partyId));
    if (mandate) return { state: 'known', partyKind: party ? 'enterprise' : 'person', mandate };
    const silent = directed.state === 'unavailable' || people?.state === 'unavailable';
    return { state: silent ? 'unavailable' : 'none' };
  }

  /**
   * The right as its register says at this moment, for what binds the party. Only the register on which it rests is asked:
   * none for a mandate of one's own, and none where there is no right by what is known, so that nobody makes a register
   * work by naming parties.
   */
  async rightNow(personId: string, partyId: string): Promise<ActingRight> {
    const known = await this.rightOver(personId, partyId);
    if (known.state !== 'known') return known;
    const isOfPerson = known.partyKind === 'person' && (known.mandate === undefined || known.appointedAs !== undefined);
    if (isOfPerson) this.rights.forgetPeopleOf(personId);
    else this.rights.forgetEnterprisesOf(personId);
    return this.rightOver(personId, partyId);
  }

  /** Mandates in force that a person holds, alone or as a director of these enterprises. */
  async mandatesOf(personId: string, enterpriseNumbers: readonly string[], principalId?: string) {
    const firms = await this.enterprises.idsOf(enterpriseNumbers);
    return this.mandates.inForce([personId, ...firms], brusselsDate(this.clock.now()), principalId);
  }
}

/** As a parent, else as the judge ordered. */
function personalRight(
  { children, entrusted }: Extract<RepresentedPeople, { state: 'known' }>,
  partyId: string,
): ActingRight | undefined {
  if (children.some(({ id }) => id === partyId)) return { state: 'known', partyKind: 'person' };
  const order = entrusted.find(({ id }) => id === partyId);
  if (!order) return undefined;
  const mandate = reachOf(order);
  return { state: 'known', partyKind: 'person', appointedAs: order.capacity, ...(mandate && { mandate }) };
}

/** Several mandates of one principal add up. */
function merged(mandates: readonly StoredMandate[]): ActingMandate | undefined {
  if (mandates.length === 0) return undefined;
  const ids = mandates.map(({ id }) => id);
  const limits = mandates.map(({ procedures }) => procedures);
  const everything = limits.includes(undefined);
  return everything ? { ids } : { ids, procedures: [...new Set(limits.flatMap((one) => one ?? []))] };
}
