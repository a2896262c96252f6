/**
 * Writes down who outside the citizen's own house read a dossier: each answer that shows it, and each file, is a line in
 * the access log of whoever the data is about, kept before the answer leaves.
 */
import { AccessLog, AccessLogWatch, agentOf, counterAsReader, type AccessLine } from '@gun/data-broker-server';
import { PersonKeys } from '@gun/identity-server';
import type { AgencyActor, CitizenActor, NotedReading, OfficerActor, Representative } from '@gun/kernel';
import { Clock, type Tx } from '@gun/nest';
import { CatalogueReader } from '@gun/procedures-server';
import { Injectable } from '@nestjs/common';
import type { DossierEntity } from '../record/dossier.entity';
import { mayOpen } from '../handling/dossier-policy';
import { dossierProblem } from '../record/dossier-store';
import { ResponsibleOffices } from '../handling/responsible-offices';

/** Who opened a dossier keeps it open: for a working day while a colleague handles it, for a month once it is closed. */
const workingDayMs = 12 * 3_600_000;
const monthMs = 31 * 24 * 3_600_000;

/** What the counter itself shows, to whoever is at it. */
const atCounter = { who: counterAsReader, channel: 'portal' } as const;

type OpenedDossier = Pick<DossierEntity, 'status' | 'claimantId'>;
export type ReadDossier = Pick<
  DossierEntity,
  'ownerId' | 'personId' | 'procedure' | 'version' | 'reference' | 'language'
>;

@Injectable()
export class DossierAccesses {
  constructor(
    private readonly log: AccessLog,
    private readonly watch: AccessLogWatch,
    private readonly clock: Clock,
    private readonly people: PersonKeys,
    private readonly catalogue: CatalogueReader,
    private readonly responsible: ResponsibleOffices,
  ) {}

  /** `reason`: what the officer wrote to open what they are not handling. */
  async byOfficer(
    tx: Tx,
    officer: OfficerActor,
    dossier: ReadDossier,
    what: 'dossier' | 'document',
    reason?: string,
  ): Promise<void> {
    const organisation = { id: officer.officeId, name: await this.responsible.nameAt(officer.officeId) };
    const role = officer.roles.find((name) => name !== 'officer') ?? 'officer';
    const who = { kind: 'person', organisation, role, agent: agentOf(officer) } as const;
    await this.record(tx, dossier, dossier.ownerId, { who, channel: 'desk', what: [what] }, reason);
  }

  /** Any officer of the office, who sees the queue: none of them is named. */
  async inQueue(tx: Tx, { officeId }: OfficerActor, dossier: Omit<ReadDossier, 'personId'>): Promise<void> {
    const organisation = { id: officeId, name: await this.responsible.nameAt(officeId) };
    const who = { kind: 'person', organisation } as const;
    await this.record(tx, dossier, dossier.ownerId, { who, channel: 'desk', what: ['queueEntry'] });
  }

  /** Somebody who acts for the owner: what the counter shows them is a line that names them. */
  async byRepresentative(
    tx: Tx,
    representative: Representative,
    dossier: Omit<ReadDossier, 'personId'>,
    what: 'dossier' | 'document',
  ): Promise<void> {
    const shown = { ...atCounter, what: [what], representative };
    await this.record(tx, dossier, dossier.ownerId, shown);
  }

  /** The same of a list, which belongs to no dossier. */
  async ofList(
    tx: Tx,
    representative: Representative,
    { partyId: subject }: CitizenActor,
    what: 'dossierList' | 'documentList' | NotedReading,
  ): Promise<void> {
    await this.watch.ensureOpen();
    await this.log.record(tx, {
      ...{ ...atCounter, subject, what: [what], representative },
      ...{ source: 'dossiers', outcome: 'given', why: { purpose: 'acting' } },
    });
  }

  /** @throws reasonNeeded for what is not this officer's work, unless they opened it not long ago. */
  async ensureMayOpen(tx: Tx, officer: OfficerActor, dossier: ReadDossier & OpenedDossier): Promise<void> {
    const verdict = mayOpen(dossier, officer);
    if (verdict.allowed) return;
    const handled = verdict.reason === 'handledByColleague';
    const opening = { subject: dossier.ownerId, agent: agentOf(officer), dossier: dossier.reference };
    const since = new Date(this.clock.now().getTime() - (handled ? workingDayMs : monthMs));
    if (!(await this.log.hasRead(tx, opening, since))) throw dossierProblem('reasonNeeded');
  }

  async byAgency(tx: Tx, agency: AgencyActor, dossier: ReadDossier, what: 'dossier' | 'document'): Promise<void> {
    const who = await this.systemOf(agency);
    await this.record(tx, dossier, dossier.ownerId, { who, channel: 'agency', what: [what] });
  }

  /** National numbers are given of the applicant and of members of their household: each has a line of their own. */
  async ofNumbers(tx: Tx, agency: AgencyActor, dossier: ReadDossier, concerned: readonly string[]): Promise<void> {
    const who = await this.systemOf(agency);
    const members = await Promise.all(concerned.map((ssin) => this.people.personIdFor(ssin)));
    for (const subject of new Set([dossier.personId, ...members]))
      await this.record(tx, dossier, subject, { who, channel: 'agency', what: ['nationalNumber'] });
  }

  private async systemOf({ agencyId }: AgencyActor): Promise<AccessLine['who']> {
    return { kind: 'system', organisation: { id: agencyId, name: await this.responsible.nameAt(agencyId) } };
  }

  private async record(
    tx: Tx,
    { procedure, version, reference, language }: Omit<ReadDossier, 'ownerId' | 'personId'>,
    subject: string,
    line: Pick<AccessLine, 'who' | 'what' | 'channel' | 'representative'>,
    reason?: string,
  ): Promise<void> {
    await this.watch.ensureOpen();
    const [basis] = (await this.catalogue.getVersion(procedure, version)).about.legalBasis;
    await this.log.record(tx, {
      ...{ ...line, subject, source: 'dossiers', outcome: 'given' },
      why: {
        ...{ purpose: procedure, dossier: reference },
        ...(basis && { legalBasis: basis.title[language] }),
        ...(reason && { reason }),
      },
    });
  }
}
