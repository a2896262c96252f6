import { describe, expect, test } from '@jest/globals';
import { dossierStatuses, evidenceStates, type DossierStatus, type EvidenceState } from '@gun/dossiers-contract';
import { isStale, mayAccept, mayAsk, mayRefuse, type EvidenceSituation } from './evidence-policy';

const now = new Date('2026-11-25T09:00:00Z');
const soon = new Date('2026-11-25T09:10:00Z');
const situation = (status: DossierStatus, state: EvidenceState, editable = false): EvidenceSituation => ({
  ...{ status, state, editable },
});
const closed: readonly DossierStatus[] = ['decided', 'completed', 'withdrawn', 'discarded'];

describe.each(closed)('in a dossier that is %s', (status) => {
  test.each(evidenceStates)('a proof that is %s stays as it is', (state) => {
    for (const editable of [true, false]) {
      const there = situation(status, state, editable);
      expect(mayAsk(there).allowed).toBe(false);
      expect(mayAccept(there, soon, now).allowed).toBe(false);
      expect(mayRefuse(there).allowed).toBe(false);
    }
  });
});

test('a proof that was handed over is not asked again: the owner takes it back first', () => {
  const may = evidenceStates.filter((state) => mayAsk(situation('draft', state)).allowed);
  expect(evidenceStates.filter((state) => !may.includes(state))).toEqual([
    'accepted',
    'confirmed',
    'differs',
    'erased',
  ]);
});

test('only an answer that the owner was shown is accepted, or one that comes later is awaited', () => {
  const accepted = evidenceStates.filter((state) => mayAccept(situation('draft', state), soon, now).allowed);
  expect(accepted).toEqual(['preview', 'awaited']);
});

test('an answer that was looked at for too long is not accepted', () => {
  const preview = situation('draft', 'preview');
  expect(mayAccept(preview, now, now)).toEqual({ allowed: false, reason: 'previewOver' });
  expect(mayAccept(preview, null, now)).toEqual({ allowed: false, reason: 'previewOver' });
});

test('a correction opens only the proofs that the officer named', () => {
  expect(mayAsk(situation('waiting', 'refused', true)).allowed).toBe(true);
  expect(mayAsk(situation('waiting', 'refused', false))).toEqual({ allowed: false, reason: 'evidenceNotOpen' });
});

test('after submission only what the source said it would send later is still looked at', () => {
  const open = evidenceStates.filter((state) => mayAsk(situation('submitted', state)).allowed);
  expect(open).toEqual(['preview', 'arrived']);
  expect(dossierStatuses.filter((status) => mayRefuse(situation(status, 'refused')).allowed)).toEqual(['draft']);
});

test.each([
  ['on its last fresh day', '2026-11-25', {}, false],
  ['a day later', '2026-11-26', {}, true],
  ['after the day until which the source vouches', '2026-11-10', { validUntil: '2026-11-09' }, true],
] as const)('an answer of 26 October that stays fresh for 30 days, %s', (_, today, more, stale) => {
  expect(isStale({ readAt: '2026-10-26T08:00:00Z', ...more }, 30, today)).toBe(stale);
});
