/** Reads of the catalogue, for the public pages and for the domains that work with a pinned version. */
import { brusselsDate } from '@gun/kernel';
import { Clock, Database } from '@gun/nest';
import {
  describeOpeningHours,
  fallbackOffice,
  procedureProblem,
  type Answers,
  type Fact,
  type Office,
  type OfficeService,
  type ProcedureDefinition,
} from '@gun/procedures-contract';
import { competenceFor, factsInScope } from '@gun/procedures-contract/engine';
import { findPostCodeArea } from '@gun/procedures-contract/reference-data';
import { Injectable } from '@nestjs/common';
import { OfficeEntity } from './office.entity';
import { ProcedureVersionEntity } from './procedure-version.entity';

/** A version as it was published. */
export interface PublishedProcedure {
  readonly definition: ProcedureDefinition;
  readonly publishedAt: string;
}

/** An office with its hours in words. */
export type KnownOffice = Office & { readonly hours: ReturnType<typeof describeOpeningHours> };

/** How long a process may serve a catalogue that another process has just changed. */
const freshMs = 10_000;

interface Remembered<T> {
  readonly until: number;
  readonly value: Promise<T>;
}

@Injectable()
export class CatalogueReader {
  private current: Remembered<readonly PublishedProcedure[]> | undefined;
  private offices: Remembered<readonly KnownOffice[]> | undefined;
  /** Versions never change, so they are kept for good; there are as many as were ever published. */
  private readonly versions = new Map<string, PublishedProcedure>();

  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** The newest version of each procedure. */
  listCurrent(): Promise<readonly PublishedProcedure[]> {
    this.current = this.remembered(this.current, () => this.readCurrent());
    return this.current.value;
  }

  async findCurrent(key: string): Promise<ProcedureDefinition | undefined> {
    return (await this.findPublished(key))?.definition;
  }

  /** @throws DomainProblem `procedureNotFound` */
  async getPublished(key: string): Promise<PublishedProcedure> {
    const published = await this.findPublished(key);
    if (!published) throw procedureProblem('procedureNotFound');
    return published;
  }

  /**
   * The version that a dossier is pinned to.
   * @throws DomainProblem `versionNotFound`
   */
  async getVersion(key: string, version: number): Promise<ProcedureDefinition> {
    return (await this.getPublishedVersion(key, version)).definition;
  }

  /** @throws DomainProblem `versionNotFound` */
  async getPublishedVersion(key: string, version: number): Promise<PublishedProcedure> {
    const name = `${key}@${version}`;
    const kept = this.versions.get(name);
    if (kept) return kept;
    const row = await this.database.manager.findOneBy(ProcedureVersionEntity, { key, version });
    if (!row) throw procedureProblem('versionNotFound');
    const published = toPublished(row);
    this.versions.set(name, published);
    return published;
  }

  async listOffices(wanted: { nis?: string; service?: OfficeService } = {}): Promise<KnownOffice[]> {
    return (await this.allOffices()).filter(
      ({ nis, service }) =>
        (wanted.nis === undefined || nis === wanted.nis) &&
        (wanted.service === undefined || service === wanted.service),
    );
  }

  /** The office with this key, or the one whose own software has this client id, with or without its prefix. */
  async findOffice(key: string): Promise<KnownOffice | undefined> {
    const offices = await this.allOffices();
    return (
      offices.find((office) => office.key === key) ??
      offices.find(({ agency }) => agency === key || agency === `agency-${key}`)
    );
  }

  /** Key of the competent office; the operator of the counter when the municipality has no office here. */
  async officeFor(definition: ProcedureDefinition, answers: Answers, facts: readonly Fact[]): Promise<string> {
    const state = { answers, facts: factsInScope(facts), today: brusselsDate(this.clock.now()) };
    const place = competenceFor(definition.competence, state);
    if (place?.by === 'office') return place.office;
    const nis = place?.nis ?? (place?.postCode && findPostCodeArea(place.postCode)?.nis);
    const offices = await this.allOffices();
    const competent = nis && offices.find((office) => office.nis === nis && office.service === place?.service);
    return competent ? competent.key : fallbackOffice;
  }

  /** A publication in this process is seen at once. */
  forget(): void {
    this.current = undefined;
    this.offices = undefined;
  }

  private async findPublished(key: string): Promise<PublishedProcedure | undefined> {
    return (await this.listCurrent()).find(({ definition }) => definition.key === key);
  }

  private allOffices(): Promise<readonly KnownOffice[]> {
    this.offices = this.remembered(this.offices, () => this.readOffices());
    return this.offices.value;
  }

  /** What is remembered while it is fresh. A read that fails is not remembered: the next caller tries again. */
  private remembered<T>(last: Remembered<T> | undefined, read: () => Promise<T>): Remembered<T> {
    const now = this.clock.now().getTime();
    if (last && now < last.until) return last;
    const value = read();
    value.catch(() => this.forget());
    return { until: now + freshMs, value };
  }

  private async readCurrent(): Promise<PublishedProcedure[]> {
    const rows = await this.database.rows<ProcedureVersionEntity>(
      `select distinct on (key) key, version, definition, published_at as "publishedAt"
       from procedure_version order by key, version desc`,
    );
    return rows.map(toPublished);
  }

  private async readOffices(): Promise<KnownOffice[]> {
    const rows = await this.database.manager.find(OfficeEntity, { order: { key: 'ASC' } });
    return rows.map(({ details }) => ({ ...details, hours: describeOpeningHours(details.openingHours) }));
  }
}

const toPublished = ({ definition, publishedAt }: ProcedureVersionEntity): PublishedProcedure => ({
  definition,
  publishedAt: publishedAt.toISOString(),
});
