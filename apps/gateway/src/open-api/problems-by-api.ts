/** The refusals that the routes of each API may name. */
import { accessProblems, agencyEvidenceProblems } from '@gun/data-broker-contract';
import { documentProblems } from '@gun/documents-contract';
import { dossierProblems } from '@gun/dossiers-contract';
import { mandateProblems, signInProblems } from '@gun/identity-contract';
import type { ProblemDefinition, Route } from '@gun/kernel';
import { notificationProblems } from '@gun/notifications-contract';
import { ownDataProblems } from '@gun/own-data-contract';
import { procedureProblems } from '@gun/procedures-contract';
import { contactProblems, profileProblems } from '@gun/profile-contract';
import { trainingCreditsProblems } from '@gun/training-credits-contract';
import { walletProblems } from '@gun/wallet-contract';

export interface DomainProblems {
  /** Name that the type of these problems carries. */
  readonly domain: string;
  readonly problems: Readonly<Record<string, ProblemDefinition>>;
}

const ofDocuments: DomainProblems = { domain: 'documents', problems: documentProblems };
const ofDataBroker: DomainProblems = {
  domain: 'data-broker',
  problems: { ...accessProblems, ...agencyEvidenceProblems },
};
const ofWallet: DomainProblems = { domain: 'wallet', problems: walletProblems };
/** Whoever handles a dossier handles its files too, and is written down as its reader. */
const ofDossiers: readonly DomainProblems[] = [
  { domain: 'dossiers', problems: dossierProblems },
  ofDocuments,
  ofDataBroker,
  ofWallet,
];

export const problemsByApi: Readonly<Record<string, readonly DomainProblems[]>> = {
  procedures: [{ domain: 'procedures', problems: procedureProblems }],
  identity: [{ domain: 'identity', problems: { ...mandateProblems, ...signInProblems } }],
  documents: [ofDocuments],
  notifications: [{ domain: 'notifications', problems: notificationProblems }],
  transparency: [ofDataBroker],
  evidence: [ofDataBroker],
  profile: [{ domain: 'profile', problems: { ...contactProblems, ...profileProblems } }],
  wallet: [ofWallet, ofDataBroker],
  privacy: [{ domain: 'own-data', problems: ownDataProblems }],
  training: [{ domain: 'training-credits', problems: trainingCreditsProblems }, ofDataBroker],
  dossiers: ofDossiers,
  desk: ofDossiers,
  agency: ofDossiers,
};

export interface NamedProblem {
  readonly domain: string;
  readonly code: string;
  readonly definition: ProblemDefinition;
}

/** The refusals that a route names, and that of the access log where it notes its readers. @throws when it names one that no domain of its API has. */
export const problemsOfRoute = ({ api, operationId, noted, problems = [] }: Route): NamedProblem[] =>
  [...new Set([...problems, ...(noted ? ['accessLogClosed'] : [])])].map((code) => {
    for (const { domain, problems: known } of [...(problemsByApi[api] ?? []), ...(noted ? [ofDataBroker] : [])]) {
      const definition = known[code];
      if (definition) return { domain, code, definition };
    }
    throw new Error(`${operationId} names the unknown problem ${code}`);
  });
