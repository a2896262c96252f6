/** May this actor do this to this dossier now? Pure: the table of statuses decides, these rules add who is who. */
import {
  availableActions,
  isClosed,
  isUnderWay,
  type DossierAction,
  type DossierDocument,
  type DossierStatus,
  type StepKind,
} from '@gun/dossiers-contract';
import { allow, meets, refuse, type Assurance, type OfficerActor, type Verdict } from '@gun/kernel';

/** What a policy needs to know of a dossier. */
export interface DossierSituation {
  readonly status: DossierStatus;
  readonly stepKind: StepKind | undefined;
  /** True when the present step is the office's own. */
  readonly stepByOffice: boolean;
  readonly claimantId: string | null;
  readonly revision: number;
}

type OwnerAction = 'submit' | 'resubmit' | 'withdraw' | 'discard';

export function mayAsOwner(
  situation: DossierSituation,
  action: OwnerAction,
): Verdict<'alreadySubmitted' | 'notPossibleNow'> {
  if (availableActions(situation.status, situation.stepKind, 'owner').includes(action)) return allow;
  return refuse(action === 'submit' || action === 'resubmit' ? 'alreadySubmitted' : 'notPossibleNow');
}

/** Acting in a dossier needs the assurance that its procedure asks. */
export const mayWithAssurance = (have: Assurance, wanted: Assurance): Verdict<'assuranceTooLow'> =>
  meets(have, wanted) ? allow : refuse('assuranceTooLow');

/** Following a dossier needs less than acting in it, but what only a high assurance may ask is not shown to a low one. */
export const assuranceToRead = (wanted: Assurance): Assurance => (wanted === 'high' ? 'substantial' : 'low');

export const mayReadWith = (have: Assurance, wanted: Assurance): Verdict<'assuranceTooLow'> =>
  mayWithAssurance(have, assuranceToRead(wanted));

/** An older tab must not overwrite what a newer one saved. */
export const mayAtRevision = (situation: DossierSituation, revision: number): Verdict<'staleRevision'> =>
  situation.revision === revision ? allow : refuse('staleRevision');

export function mayClaim(
  situation: DossierSituation,
  officer: OfficerActor,
): Verdict<'alreadyClaimed' | 'notPossibleNow'> {
  if (!situation.stepByOffice || !isUnderWay(situation.status)) return refuse('notPossibleNow');
  if (situation.claimantId !== null && situation.claimantId !== officer.officerId) return refuse('alreadyClaimed');
  return officer.roles.includes('officer') ? allow : refuse('notPossibleNow');
}

/**
 * A dossier that a colleague handles, or that is closed, is not an officer's work of today: opening it takes a reason,
 * which its owner can read (GDPR art. 5(1)(b)).
 */
export function mayOpen(
  { status, claimantId }: Pick<DossierSituation, 'status' | 'claimantId'>,
  { officerId }: OfficerActor,
): Verdict<'handledByColleague' | 'closed'> {
  if (claimantId === officerId) return allow;
  if (claimantId !== null) return refuse('handledByColleague');
  return isClosed(status) ? refuse('closed') : allow;
}

/** The officer may give back their own claim; a supervisor may free a colleague's. */
export function mayRelease(situation: DossierSituation, officer: OfficerActor): Verdict<'notClaimed'> {
  const own = situation.claimantId === officer.officerId;
  return situation.claimantId !== null && (own || officer.roles.includes('supervisor')) ? allow : refuse('notClaimed');
}

type DeskAction = Extract<DossierAction, 'askCorrection' | 'handOver' | 'decide'>;

export function mayAtDesk(
  situation: DossierSituation,
  officer: OfficerActor,
  action: DeskAction,
): Verdict<'alreadyDecided' | 'notPossibleNow' | 'notClaimed'> {
  if (action === 'decide' && ['decided', 'completed'].includes(situation.status)) return refuse('alreadyDecided');
  const possible = availableActions(situation.status, situation.stepKind, 'claimant').includes(action);
  if (!possible || !situation.stepByOffice) return refuse('notPossibleNow');
  return situation.claimantId === officer.officerId ? allow : refuse('notClaimed');
}

export function mayAsAgency(
  situation: DossierSituation,
  isItsStep: boolean,
  action: 'decide' | 'carryOut',
): Verdict<'alreadyDecided' | 'notPossibleNow'> {
  if (action === 'decide' && ['decided', 'completed'].includes(situation.status)) return refuse('alreadyDecided');
  const possible = availableActions(situation.status, situation.stepKind, 'agency').includes(action);
  return possible && isItsStep ? allow : refuse('notPossibleNow');
}

/** An extract is for its owner: the office that checked the request does not read what another authority found. */
export const mayOfficeOpen = ({ kind }: Pick<DossierDocument, 'kind'>): boolean => kind !== 'extract';
