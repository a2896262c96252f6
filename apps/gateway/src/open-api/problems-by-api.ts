/** The refusals that the routes of each API may name. */
import { documentProblems } from '@gun/documents-contract';
import { dossierProblems } from '@gun/dossiers-contract';
import type { ProblemDefinition } from '@gun/kernel';
import { notificationProblems } from '@gun/notifications-contract';
import { procedureProblems } from '@gun/procedures-contract';

export const problemsByApi: Readonly<Record<string, Readonly<Record<string, ProblemDefinition>>>> = {
  procedures: procedureProblems,
  documents: documentProblems,
  notifications: notificationProblems,
  dossiers: dossierProblems,
  desk: dossierProblems,
  agency: dossierProblems,
};
