/**
 * Whom a person may act for because a register says so. A right that ended in the register ends here within a minute, and
 * before the next act that binds the party (decision 63).
 */
import { addDays, addMonths, brusselsDate } from '@gun/kernel';
import { Clock } from '@gun/nest';
import { Injectable } from '@nestjs/common';
import { BoundedCache } from '../bounded-cache';
import { PersonKeys } from '../keys/person-keys';
import { RepresentationSource, type JudgesOrder, type Representation } from './representation-source';

const minute = 60_000;

/** The day on which somebody turns 18 (old Civil Code, art. 388): from its first moment nobody speaks for them. */
export const majorityOf = (birthDate: string): string => addMonths(birthDate, 18 * 12);

/** Of an order: the day that the judge set, or the eve of majority for a guardian, whichever comes first. */
export function lastDayOf({ capacity, until, birthDate }: EntrustedPerson): string | undefined {
  const eve = capacity === 'guardian' ? addDays(majorityOf(birthDate), -1) : undefined;
  return [until, eve].filter((day) => day !== undefined).toSorted()[0];
}

export interface RepresentedChild {
  readonly id: string;
  readonly name: string;
  readonly birthDate: string;
}

/** Somebody entrusted by a judge; a guardian's right ends with the minority of the ward. */
export interface EntrustedPerson extends RepresentedChild, JudgesOrder {}

export type RepresentedPeople =
  | {
      readonly state: 'known';
      readonly children: readonly RepresentedChild[];
      readonly entrusted: readonly EntrustedPerson[];
    }
  | { readonly state: 'unavailable' };

@Injectable()
export class RepresentationRights {
  private readonly enterprises: BoundedCache<string, Representation>;
  private readonly represented: BoundedCache<string, RepresentedPeople>;
  private readonly names: BoundedCache<string, string>;
  private readonly underWay = new Map<string, Promise<unknown>>();

  constructor(
    private readonly people: PersonKeys,
    private readonly source: RepresentationSource,
    private readonly clock: Clock,
  ) {
    const now = () => clock.now().getTime();
    this.enterprises = new BoundedCache(10_000, minute, now);
    this.represented = new BoundedCache(10_000, minute, now);
    this.names = new BoundedCache(10_000, 10 * minute, now);
  }

  /** The enterprises of a person, at most a minute old. A register that could not answer is asked again next time. */
  async enterprisesOf(personId: string): Promise<Representation> {
    const ask = () => this.askEnterprisesOf(personId);
    return this.enterprises.find(personId) ?? (await this.shared(`enterprises of ${personId}`, ask));
  }

  /** The enterprises of a person, as the register says at this moment. */
  async askEnterprisesOf(personId: string): Promise<Representation> {
    const answer = await this.source.enterprisesOf(await this.people.nationalNumberOf(personId));
    if (answer.state === 'known') this.enterprises.keep(personId, answer);
    return answer;
  }

  /** Whether they still direct what they directed is asked of the register when it is next needed. */
  forgetEnterprisesOf(personId: string): void {
    const known = this.enterprises.find(personId);
    const directs = known?.state === 'known' && known.enterprises.length > 0;
    if (directs) this.enterprises.drop(personId); // who directs nothing loses nothing
  }

  forgetPeopleOf(personId: string): void {
    this.represented.drop(personId);
  }

  /** Minor children and those entrusted by a judge, at most a minute old; age and last day are those of this moment. */
  async peopleOf(personId: string): Promise<RepresentedPeople> {
    const ask = () => this.askPeopleOf(personId);
    const found = this.represented.find(personId) ?? (await this.shared(`people of ${personId}`, ask));
    if (found.state === 'unavailable') return found;
    const today = brusselsDate(this.clock.now());
    return {
      ...found,
      children: found.children.filter(({ birthDate }) => today < majorityOf(birthDate)),
      entrusted: found.entrusted.filter((one) => today <= (lastDayOf(one) ?? today)),
    };
  }

  /** The name of a person, or an empty text while the register cannot say: nothing waits for a name. */
  async nameOf(personId: string): Promise<string> {
    return this.names.find(personId) ?? (await this.shared(`name of ${personId}`, () => this.askNameOf(personId)));
  }

  private async askNameOf(personId: string): Promise<string> {
    const name = await this.source.findName(await this.people.nationalNumberOf(personId));
    this.names.keep(personId, name ?? '', name ? 10 * minute : minute / 2);
    return name ?? '';
  }

  private async askPeopleOf(personId: string): Promise<RepresentedPeople> {
    const answer = await this.source.representedBy(await this.people.nationalNumberOf(personId));
    if (answer.state === 'unavailable') return answer;
    const known: RepresentedPeople = {
      state: 'known',
      children: await this.withIds(answer.children),
      entrusted: await this.withIds(answer.appointments),
    };
    this.represented.keep(personId, known);
    return known;
  }

  private withIds<One extends { readonly nrn: string }>(found: readonly One[]) {
    return Promise.all(found.map(async ({ nrn, ...one }) => ({ ...one, id: await this.people.personIdFor(nrn) })));
  }

  /** A page asks several things at once: they are one question to the register, and one line in the access log. */
  private shared<T>(question: string, ask: () => Promise<T>): Promise<T> {
    const same = this.underWay.get(question);
    if (same) return same as Promise<T>; // a question names what it asks for, so the same one has the same answer
    const answer = ask().finally(() => this.underWay.delete(question));
    this.underWay.set(question, answer);
    return answer;
  }
}
