/** Whom a person may act for. A right that ended in the register ends here within a minute. */
import { Clock } from '@gun/nest';
import { Injectable } from '@nestjs/common';
import { BoundedCache } from './bounded-cache';
import { PersonKeys } from './person-keys';
import { RepresentationSource, type Representation } from './representation-source';

const minute = 60_000;

@Injectable()
export class RepresentationRights {
  private readonly rights: BoundedCache<string, Representation>;
  private readonly names: BoundedCache<string, string>;

  constructor(
    private readonly people: PersonKeys,
    private readonly source: RepresentationSource,
    clock: Clock,
  ) {
    const now = () => clock.now().getTime();
    this.rights = new BoundedCache(10_000, minute, now);
    this.names = new BoundedCache(10_000, 10 * minute, now);
  }

  /** The enterprises of a person, at most a minute old. A register that could not answer is asked again next time. */
  async enterprisesOf(personId: string): Promise<Representation> {
    return this.rights.find(personId) ?? (await this.askEnterprisesOf(personId));
  }

  /** The enterprises of a person, as the register says at this moment. */
  async askEnterprisesOf(personId: string): Promise<Representation> {
    const answer = await this.source.enterprisesOf(await this.people.nationalNumberOf(personId));
    if (answer.state === 'known') this.rights.keep(personId, answer);
    return answer;
  }

  /** The name of a person, or an empty text while the register cannot say: nothing waits for a name. */
  async nameOf(personId: string): Promise<string> {
    const known = this.names.find(personId);
    if (known !== undefined) return known;
    const name = await this.source.findName(await this.people.nationalNumberOf(personId));
    this.names.keep(personId, name ?? '', name ? 10 * minute : minute / 2);
    return name ?? '';
  }
}
