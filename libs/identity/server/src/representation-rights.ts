/** Whom a person may act for because a register says so. A right that ended in the register ends here within a minute. */
import { addMonths, brusselsDate } from '@gun/kernel';
import { Clock } from '@gun/nest';
import { Injectable } from '@nestjs/common';
import { BoundedCache } from './bounded-cache';
import { PersonKeys } from './person-keys';
import { RepresentationSource, type Representation } from './representation-source';

const minute = 60_000;

/** The day on which somebody turns 18 (old Civil Code, art. 388): from its first moment nobody speaks for them. */
export const majorityOf = (birthDate: string): string => addMonths(birthDate, 18 * 12);

export interface RepresentedChild {
  readonly id: string;
  readonly name: string;
  readonly birthDate: string;
}

export type Children =
  { readonly state: 'known'; readonly children: readonly RepresentedChild[] } | { readonly state: 'unavailable' };

@Injectable()
export class RepresentationRights {
  private readonly enterprises: BoundedCache<string, Representation>;
  private readonly children: BoundedCache<string, Children>;
  private readonly names: BoundedCache<string, string>;
  private readonly underWay = new Map<string, Promise<unknown>>();

  constructor(
    private readonly people: PersonKeys,
    private readonly source: RepresentationSource,
    private readonly clock: Clock,
  ) {
    const now = () => clock.now().getTime();
    this.enterprises = new BoundedCache(10_000, minute, now);
    this.children = new BoundedCache(10_000, minute, now);
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

  /** The minor children of a person, at most a minute old; their age is that of this moment. */
  async childrenOf(personId: string): Promise<Children> {
    const ask = () => this.askChildrenOf(personId);
    const found = this.children.find(personId) ?? (await this.shared(`children of ${personId}`, ask));
    if (found.state === 'unavailable') return found;
    const today = brusselsDate(this.clock.now());
    return { ...found, children: found.children.filter(({ birthDate }) => today < majorityOf(birthDate)) };
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

  private async askChildrenOf(personId: string): Promise<Children> {
    const answer = await this.source.childrenOf(await this.people.nationalNumberOf(personId));
    if (answer.state === 'unavailable') return answer;
    const children = await Promise.all(
      answer.children.map(async ({ nrn, ...child }) => ({ ...child, id: await this.people.personIdFor(nrn) })),
    );
    const known: Children = { state: 'known', children };
    this.children.keep(personId, known);
    return known;
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
