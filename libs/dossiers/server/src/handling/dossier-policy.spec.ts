import {
  after,
  availableActions,
  dossierStatuses,
  transitions,
  type DossierAction,
  type DossierRole,
  type DossierStatus,
  type StepKind,
} from '@gun/dossiers-contract';
import { describe, expect, test } from '@jest/globals';
import type { OfficerActor } from '@gun/kernel';
import fc from 'fast-check';
import {
  mayAsAgency,
  mayAsOwner,
  mayAtDesk,
  mayAtRevision,
  mayClaim,
  mayRelease,
  type DossierSituation,
} from './dossier-policy';

const actions: readonly DossierAction[] = [
  ...(['submit', 'discard', 'askCorrection', 'handOver', 'decide', 'withdraw', 'resubmit', 'carryOut'] as const),
];
const officers: Record<string, OfficerActor> = Object.fromEntries(
  (['officer', 'supervisor', 'auditor'] as const).map((role) => [
    role,
    { kind: 'officer', officerId: role, officeId: 'namur-population', roles: [role], name: role },
  ]),
);

interface Step {
  readonly kind: StepKind;
  readonly byOffice: boolean;
}

/** The roads that a procedure may lay out: checks, then one decision, then executions. */
const road: fc.Arbitrary<Step[]> = fc
  .tuple(
    fc.array(fc.constant<Step>({ kind: 'check', byOffice: true }), { maxLength: 2 }),
    fc.boolean().map((byOffice): Step => ({ kind: 'decide', byOffice })),
    fc.array(fc.constant<Step>({ kind: 'execute', byOffice: false }), { maxLength: 2 }),
  )
  .map(([checks, decide, executions]) => [...checks, decide, ...executions]);

const people = ['owner', 'officer', 'supervisor', 'auditor', 'agency', 'anotherAgency'] as const;
const deeds = [...actions, 'claim', 'release', 'save'] as const;

/** Somebody tries something; most of it is not theirs to do. */
interface Attempt {
  readonly who: (typeof people)[number];
  readonly what: (typeof deeds)[number];
  /** From a page that was read before the last change. */
  readonly late: boolean;
}

/** One number says all three: a hundred thousand lives are drawn in seconds that way. */
const attemptOf = (drawn: number): Attempt => ({
  who: people[drawn % people.length] ?? 'owner',
  what: deeds[Math.floor(drawn / people.length) % deeds.length] ?? 'save',
  late: drawn >= people.length * deeds.length * 4,
});
const attempts = fc.array(fc.nat(people.length * deeds.length * 5 - 1), { minLength: 20, maxLength: 80, size: 'max' });

/** A dossier as the services move it: nothing happens that a policy does not allow. */
class Walk {
  situation: DossierSituation = {
    ...{ status: 'draft', stepKind: undefined, stepByOffice: false, claimantId: null, revision: 1 },
  };
  private at = -1;
  readonly done: string[] = [];

  constructor(private readonly steps: readonly Step[]) {}

  try({ who, what, late }: Attempt): void {
    const revision = late ? this.situation.revision - 1 : this.situation.revision;
    if (!this.may(who, what) || !mayAtRevision(this.situation, revision).allowed) return;
    this.done.push(`${who} ${what}`);
    this.move(who, what);
  }

  private may(who: Attempt['who'], what: Attempt['what']): boolean {
    const officer = officers[who];
    if (what === 'save') return who === 'owner' && ['draft', 'waiting'].includes(this.situation.status);
    if (what === 'claim') return officer !== undefined && mayClaim(this.situation, officer).allowed;
    if (what === 'release') return officer !== undefined && mayRelease(this.situation, officer).allowed;
    if (who === 'owner' && (what === 'submit' || what === 'resubmit' || what === 'withdraw' || what === 'discard'))
      return mayAsOwner(this.situation, what).allowed;
    if (officer && (what === 'askCorrection' || what === 'handOver' || what === 'decide'))
      return mayAtDesk(this.situation, officer, what).allowed;
    if ((who === 'agency' || who === 'anotherAgency') && (what === 'decide' || what === 'carryOut'))
      return mayAsAgency(this.situation, who === 'agency' && !this.situation.stepByOffice, what).allowed;
    return false;
  }

  private move(who: string, what: Attempt['what']): void {
    const { situation } = this;
    if (what === 'claim') this.situation = { ...situation, claimantId: who };
    else if (what === 'release') this.situation = { ...situation, claimantId: null };
    else if (what === 'save') this.situation = { ...situation, revision: situation.revision + 1 };
    else this.act(what);
  }

  private act(action: DossierAction): void {
    const status = after(this.situation.status, action);
    if (!status) throw new Error(`a policy allowed ${action} on a ${this.situation.status} dossier`);
    this.situation = { ...this.situation, status, revision: this.situation.revision + 1 };
    if (['submit', 'handOver', 'decide', 'carryOut'].includes(action)) this.enter(this.steps[(this.at += 1)]);
    if (action === 'carryOut' && this.steps[this.at]) this.situation = { ...this.situation, status: 'decided' };
    if (['withdraw', 'discard'].includes(action)) this.enter(undefined);
  }

  private enter(step: Step | undefined): void {
    const entered = { stepKind: step?.kind, stepByOffice: step?.byOffice ?? false, claimantId: null };
    this.situation = { ...this.situation, ...entered };
  }
}

const closed = new Set(['completed', 'withdrawn', 'discarded']);
const notTheirs = /^(auditor|supervisor|anotherAgency) (claim|askCorrection|handOver|decide|carryOut)/;

/** What must never be in the history of a dossier. */
function wrongsIn(done: readonly string[], steps: readonly Step[]): string[] {
  const verbs = done.map((deed) => deed.split(' ')[1]);
  const count = (verb: string) => verbs.filter((one) => one === verb).length;
  const decidedAt = verbs.indexOf('decide');
  const executions = steps.filter(({ kind }) => kind === 'execute').length;
  const wrongs: Record<string, boolean> = {
    'submitted twice': count('submit') > 1,
    'decided twice': count('decide') > 1,
    'decided before it was submitted': decidedAt >= 0 && !verbs.slice(0, decidedAt).includes('submit'),
    'withdrawn after its decision': decidedAt >= 0 && verbs.slice(decidedAt).includes('withdraw'),
    'corrected without being asked': count('resubmit') > count('askCorrection'),
    'carried out more often than there are executions': count('carryOut') > executions,
    'handed over more often than there are checks':
      count('handOver') > steps.filter(({ kind }) => kind === 'check').length,
    'handled by who may not': done.some((deed) => notTheirs.test(deed)),
  };
  return Object.keys(wrongs).filter((wrong) => wrongs[wrong]);
}

/** Lives a life; answers how it ended and what went wrong in it. */
function live(steps: readonly Step[], drawn: readonly number[]): { end: DossierStatus; wrongs: string[] } {
  const walk = new Walk(steps);
  const moved: string[] = [];
  for (const number of drawn) {
    const before = walk.situation;
    walk.try(attemptOf(number));
    if (closed.has(before.status) && walk.situation !== before) moved.push(`moved after it was ${before.status}`);
  }
  return { end: walk.situation.status, wrongs: [...moved, ...wrongsIn(walk.done, steps)] };
}

test('in a hundred thousand lives, whoever tries whatever, nothing illegal happens to a dossier', () => {
  const ends = new Set<DossierStatus>();
  fc.assert(
    fc.property(road, attempts, (steps, drawn) => {
      const { end, wrongs } = live(steps, drawn);
      ends.add(end);
      if (wrongs.length > 0) throw new Error(wrongs.join('; '));
    }),
    { numRuns: 100_000 },
  );
  expect([...ends].toSorted()).toEqual([...dossierStatuses].toSorted());
});

describe.each(dossierStatuses)('from %s', (status) => {
  const kinds: (StepKind | undefined)[] = ['check', 'decide', 'execute', undefined];
  const roles: DossierRole[] = ['owner', 'claimant', 'officer', 'agency'];

  test('no role is offered what the table does not lead anywhere', () => {
    const offered = kinds.flatMap((kind) => roles.flatMap((role) => availableActions(status, kind, role)));
    expect(offered.filter((action) => after(status, action) === undefined)).toEqual([]);
  });

  test('somebody is offered each thing that the table allows', () => {
    const offered = kinds.flatMap((kind) => roles.flatMap((role) => availableActions(status, kind, role)));
    expect([...new Set(offered)].toSorted()).toEqual(Object.keys(transitions[status]).toSorted());
  });
});
