/** Who a subject of an identity provider is to us: asked once, by introspection, at first sight. */
import { AccessProblem, Database } from '@gun/nest';
import { Inject, Injectable } from '@nestjs/common';
import { BoundedCache } from '../bounded-cache';
import { identityConfigToken, type IdentityConfig } from '../identity-config';
import { PersonKeys } from '../keys/person-keys';

/** A person who was erased is nobody's link any more, at the latest after this time. */
const rememberMs = 3_600_000;

interface Subject {
  readonly issuer: string;
  readonly subject: string;
}

@Injectable()
export class SubjectLinks {
  private readonly links = new BoundedCache<string, string>(100_000, rememberMs);
  private readonly underWay = new Map<string, Promise<string>>();

  constructor(
    private readonly database: Database,
    private readonly people: PersonKeys,
    @Inject(identityConfigToken) private readonly config: Pick<IdentityConfig, 'refusedNumbers'>,
  ) {}

  /**
   * The person behind a subject. `askNumber` is called only for a subject that was never seen; a person without a
   * national number (a foreign eID that no register has matched yet) cannot be served here.
   */
  personIdOf(subject: Subject, askNumber: () => Promise<string | undefined>): Promise<string> {
    const key = `${subject.issuer} ${subject.subject}`;
    const known = this.links.find(key);
    if (known) return Promise.resolve(known);
    const link = this.underWay.get(key) ?? this.link(subject, askNumber).finally(() => this.underWay.delete(key));
    this.underWay.set(key, link);
    return link.then((personId) => {
      this.links.keep(key, personId);
      return personId;
    });
  }

  private async link({ issuer, subject }: Subject, askNumber: () => Promise<string | undefined>): Promise<string> {
    const [row] = await this.database.rows<{ person_id: string }>(
      `select person_id from subject_link where issuer = $1 and subject = $2`,
      [issuer, subject],
    );
    if (row) return row.person_id;
    const nrn = await askNumber();
    if (!nrn) throw new AccessProblem('missingPermission');
    if (this.config.refusedNumbers.includes(nrn)) throw new AccessProblem('inventedPerson');
    const personId = await this.people.personIdFor(nrn);
    await this.database.rows(
      `insert into subject_link (issuer, subject, person_id) values ($1, $2, $3) on conflict do nothing`,
      [issuer, subject, personId],
    );
    return personId;
  }
}
