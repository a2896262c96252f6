/** Plays the National Register: once a municipality has decided, it records where the people named now live. */
import { querySubjects, readAgencyDossier, reportExecution, type AgencyDossierView } from '@gun/dossiers-contract';
import { brusselsDate } from '@gun/kernel';
import { AddressAnswer } from '@gun/procedures-contract';
import { findPostCodeArea } from '@gun/procedures-contract/reference-data';
import type { Population } from '../registers/population';
import type { AgencyApi } from './agency-api.client';
import { CannotHandle, type Agency } from './agency-follower';
import { idempotencyKey } from './idempotency-key';
import type { OpenWork } from './inbox';

export class NationalRegisterAgency implements Agency {
  readonly clientId = 'agency-national-register';
  readonly scopes = ['events', 'dossiers', 'decisions', 'subjects'].map((what) => `scope:gun:agency:${what}`);

  constructor(private readonly population: Population) {}

  concerns({ data }: OpenWork['event']): boolean {
    return data.procedure === 'change-of-address' && data.kind === 'execute';
  }

  async handle({ event, begunAt }: OpenWork, api: AgencyApi): Promise<void> {
    const path = { dossierId: event.subject };
    const dossier = await api.call(readAgencyDossier, path);
    if (dossier.step.done || dossier.decision?.outcome !== 'granted') return;
    const address = AddressAnswer.parse(dossier.answers['newAddress']);
    // Registration counts from the day of the declaration (royal decree of 16 July 1992, art. 7).
    const effectiveFrom = brusselsDate(dossier.submittedAt);
    const nis = address.nis ?? findPostCodeArea(address.postCode)?.nis;
    if (!nis) throw new CannotHandle('no municipality has this post code');
    for (const ssin of this.whoMoves(dossier, await this.subjects(api, path)))
      this.population.recordAddress(ssin, { ...address, nis }, effectiveFrom);
    const report = { ...path, carriedOutAt: begunAt, effectiveFrom, address };
    await api.call(reportExecution, report, { key: idempotencyKey(event.id, 'reportExecution') });
  }

  private async subjects(api: AgencyApi, path: { dossierId: string }) {
    const { items } = await api.call(querySubjects, path);
    return {
      applicant: items.filter(({ role }) => role === 'applicant').map(({ ssin }) => ssin),
      concerned: items.filter(({ role }) => role === 'concerned').map(({ ssin }) => ssin),
    };
  }

  /** The register knows who lives together; the answers say who of them moves. */
  private whoMoves(
    { answers }: AgencyDossierView,
    { applicant, concerned }: { applicant: readonly string[]; concerned: readonly string[] },
  ): string[] {
    if (answers['whoMoves'] === 'someOfUs') return [...new Set([...applicant, ...concerned])];
    if (answers['whoMoves'] !== 'wholeHousehold') return [...applicant];
    const household = applicant
      .flatMap((ssin) => this.population.find(ssin) ?? [])
      .flatMap((person) => this.population.householdOf(person))
      .map(({ person }) => person.nrn);
    // The applicant comes last: if we stop half-way, the household is still found at the applicant's old address.
    return [...new Set([...household, ...concerned, ...applicant])];
  }
}
