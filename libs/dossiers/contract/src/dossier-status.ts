/**
 * What may happen next to a dossier, by status. The gateway enforces this table; the screens show it; nothing else
 * decides. `submitted` means "with the administration", `waiting` means "with the citizen": then the legal clock stands
 * still where the text of the procedure allows it.
 */
export const dossierStatuses = [
  'draft',
  'submitted',
  'waiting',
  'decided',
  'completed',
  'withdrawn',
  'discarded',
] as const;
export type DossierStatus = (typeof dossierStatuses)[number];

/** Submitted and not decided: the authority's period counts, whoever's turn it is. */
export const isUnderWay = (status: DossierStatus): boolean => status === 'submitted' || status === 'waiting';

/** Its office has nothing left to do with it. */
export const closedStatuses = ['decided', 'completed', 'withdrawn'] as const satisfies readonly DossierStatus[];
export const isClosed = (status: DossierStatus): boolean => closedStatuses.some((closed) => closed === status);

export const transitions = {
  draft: { submit: 'submitted', discard: 'discarded' },
  submitted: { askCorrection: 'waiting', handOver: 'submitted', decide: 'decided', withdraw: 'withdrawn' },
  waiting: { resubmit: 'submitted', withdraw: 'withdrawn' },
  decided: { carryOut: 'completed' },
  completed: {},
  withdrawn: {},
  discarded: {},
} as const satisfies Record<DossierStatus, Record<string, DossierStatus>>;

export type DossierAction =
  'submit' | 'discard' | 'askCorrection' | 'handOver' | 'decide' | 'withdraw' | 'resubmit' | 'carryOut';

/** The status after an action, or undefined when the action is not possible from here. */
export function after(status: DossierStatus, action: DossierAction): DossierStatus | undefined {
  const possible: Readonly<Partial<Record<DossierAction, DossierStatus>>> = transitions[status];
  return possible[action];
}

export type DossierRole = 'owner' | 'claimant' | 'officer' | 'agency';

/** The kind of step that a dossier is at; see `HandlingStep`. */
export type StepKind = 'check' | 'decide' | 'execute';

const roles: Record<DossierAction, readonly DossierRole[]> = {
  submit: ['owner'],
  discard: ['owner'],
  withdraw: ['owner'],
  resubmit: ['owner'],
  askCorrection: ['claimant'],
  handOver: ['claimant'],
  decide: ['claimant', 'agency'],
  carryOut: ['agency'],
};

/** Actions that close a step belong to one kind of step. */
const steps: Partial<Record<DossierAction, StepKind>> = { handOver: 'check', decide: 'decide', carryOut: 'execute' };

/**
 * Every action that this role may take now: shown as buttons by the screens, enforced by the gateway. An officer must
 * have claimed the dossier first, so that nobody else edits meanwhile.
 */
export function availableActions(
  status: DossierStatus,
  step: StepKind | undefined,
  role: DossierRole,
): DossierAction[] {
  const possible = Object.keys(transitions[status]) as DossierAction[]; // keys of a literal table
  return possible.filter((action) => roles[action].includes(role) && (steps[action] ?? step) === step);
}
