/** The refusals that the routes of each API may name. */
import { documentProblems } from '@gun/documents-contract';
import { dossierProblems } from '@gun/dossiers-contract';
import type { ProblemDefinition } from '@gun/kernel';
import { notificationProblems } from '@gun/notifications-contract';
import { procedureProblems } from '@gun/procedures-contract';

export interface DomainProblems {
  /** Name that the type of these problems carries. */
  readonly domain: string;
  readonly problems: Readonly<Record<string, ProblemDefinition>>;
}

const ofDossiers: DomainProblems = { domain: 'dossiers', problems: dossierProblems };

export const problemsByApi: Readonly<Record<string, DomainProblems>> = {
  procedures: { domain: 'procedures', problems: procedureProblems },
  documents: { domain: 'documents', problems: documentProblems },
  notifications: { domain: 'notifications', problems: notificationProblems },
  dossiers: ofDossiers,
  desk: ofDossiers,
  agency: ofDossiers,
};
