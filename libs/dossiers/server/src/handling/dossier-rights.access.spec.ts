import { describe, expect, test } from '@jest/globals';
import { dossierStatuses, transitions, type DossierStatus } from '@gun/dossiers-contract';
import { assurances, type OfficerActor } from '@gun/kernel';
import {
  mayAsAgency,
  mayAsOwner,
  mayAtDesk,
  mayAtRevision,
  mayClaim,
  mayReadWith,
  mayRelease,
  mayWithAssurance,
  type DossierSituation,
} from './dossier-policy';

const officer = (officerId: string, roles: OfficerActor['roles'] = ['officer']): OfficerActor => ({
  ...{ kind: 'officer', officerId, officeId: 'namur-population', roles, name: officerId },
});
const sofie = officer('sofie');
const situation = (status: DossierStatus, more: Partial<DossierSituation> = {}): DossierSituation => ({
  ...{ status, stepKind: 'decide', stepByOffice: true, claimantId: 'sofie', revision: 3 },
  ...more,
});

/** The whole table, written by hand a second time: a change of the first must be meant. */
const owner: Record<DossierStatus, readonly string[]> = {
  draft: ['submit', 'discard'],
  submitted: ['withdraw'],
  waiting: ['resubmit', 'withdraw'],
  decided: [],
  completed: [],
  withdrawn: [],
  discarded: [],
};
const ownerActions = ['submit', 'resubmit', 'withdraw', 'discard'] as const;

describe.each(dossierStatuses)('a dossier that is %s', (status) => {
  test.each(ownerActions)('its owner may %s exactly when the table says so', (action) => {
    expect(mayAsOwner(situation(status), action).allowed).toBe(owner[status].includes(action));
  });

  test('is claimed only while it is with the administration or waits for the citizen', () => {
    const verdict = mayClaim(situation(status, { claimantId: null }), sofie);
    expect(verdict.allowed).toBe(status === 'submitted' || status === 'waiting');
  });

  test('is decided by its claimant only while it is submitted', () => {
    expect(mayAtDesk(situation(status), sofie, 'decide').allowed).toBe(status === 'submitted');
  });
});

describe('a refusal says why', () => {
  test('to an owner who submits from another tab', () => {
    expect(mayAsOwner(situation('submitted'), 'submit')).toEqual({ allowed: false, reason: 'alreadySubmitted' });
    expect(mayAsOwner(situation('decided'), 'withdraw')).toEqual({ allowed: false, reason: 'notPossibleNow' });
  });

  test('to an officer who comes second', () => {
    expect(mayClaim(situation('submitted'), officer('tom'))).toEqual({ allowed: false, reason: 'alreadyClaimed' });
    expect(mayAtDesk(situation('submitted'), officer('tom'), 'decide')).toMatchObject({ reason: 'notClaimed' });
    expect(mayAtDesk(situation('decided'), sofie, 'decide')).toMatchObject({ reason: 'alreadyDecided' });
  });

  test('to an officer at a step that is not the office’s own', () => {
    const atAgency = situation('submitted', { stepByOffice: false, claimantId: null });
    expect(mayClaim(atAgency, sofie)).toMatchObject({ reason: 'notPossibleNow' });
    expect(mayAtDesk(atAgency, sofie, 'decide')).toMatchObject({ reason: 'notPossibleNow' });
  });

  test('to an agency that decides twice, or at another’s step', () => {
    expect(mayAsAgency(situation('decided'), true, 'decide')).toMatchObject({ reason: 'alreadyDecided' });
    expect(mayAsAgency(situation('submitted'), false, 'decide')).toMatchObject({ reason: 'notPossibleNow' });
  });

  test('to an older tab', () => {
    expect(mayAtRevision(situation('draft'), 2)).toEqual({ allowed: false, reason: 'staleRevision' });
    expect(mayAtRevision(situation('draft'), 3).allowed).toBe(true);
  });
});

describe('releasing a claim', () => {
  test.each([
    ['the claimant', sofie, true],
    ['a colleague', officer('tom'), false],
    ['a supervisor', officer('ines', ['supervisor']), true],
    ['an auditor', officer('axel', ['auditor']), false],
  ] as const)('%s', (_, who, allowed) => {
    expect(mayRelease(situation('submitted'), who).allowed).toBe(allowed);
  });

  test('nobody releases what nobody claimed', () => {
    const open = situation('submitted', { claimantId: null });
    expect(mayRelease(open, officer('ines', ['supervisor'])).allowed).toBe(false);
  });

  test('an auditor claims nothing', () => {
    const open = situation('submitted', { claimantId: null });
    expect(mayClaim(open, officer('axel', ['auditor']))).toMatchObject({ reason: 'notPossibleNow' });
  });
});

test('a session with less assurance than the procedure asks cannot act', () => {
  for (const have of assurances)
    for (const wanted of assurances)
      expect(mayWithAssurance(have, wanted).allowed).toBe(assurances.indexOf(have) >= assurances.indexOf(wanted));
});

test('reading a dossier of a procedure at high needs substantial; any other is read with any sign-in', () => {
  expect(assurances.map((have) => mayReadWith(have, 'high').allowed)).toEqual([false, false, true, true]);
  expect(assurances.map((have) => mayReadWith(have, 'substantial').allowed)).toEqual([false, true, true, true]);
});

test('an end is an end', () => {
  const ends = dossierStatuses.filter((status) => Object.keys(transitions[status]).length === 0);
  expect(ends).toEqual(['completed', 'withdrawn', 'discarded']);
});
