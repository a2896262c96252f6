/** Plays the National Register: once a municipality has decided, it records where the people named now live. */
import { querySubjects, readAgencyDossier, reportExecution } from '@gun/dossiers-contract';
import { brusselsDate } from '@gun/kernel';
import { AddressAnswer } from '@gun/procedures-contract';
import { findPostCodeArea } from '@gun/procedures-contract/reference-data';
import type { Population } from '../sources/population';
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
    const moving = await api.call(querySubjects, path);
    for (const { ssin } of moving.items) this.population.recordAddress(ssin, { ...address, nis }, effectiveFrom);
    const report = { ...path, carriedOutAt: begunAt, effectiveFrom, address };
    await api.call(reportExecution, report, { key: idempotencyKey(event.id, 'reportExecution') });
  }
}
