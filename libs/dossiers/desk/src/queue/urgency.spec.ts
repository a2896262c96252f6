import { expect, test } from '@jest/globals';
import { legalDateOf } from './urgency';

const today = '2026-11-25';

test('a legal date of yesterday is late by one day', () => {
  expect(legalDateOf({ due: '2026-11-24', paused: false }, today)).toEqual({ urgency: 'late', days: -1 });
});

test('today and the seven days after it are soon', () => {
  expect(legalDateOf({ due: today, paused: false }, today)).toEqual({ urgency: 'soon', days: 0 });
  expect(legalDateOf({ due: '2026-12-02', paused: false }, today)).toEqual({ urgency: 'soon', days: 7 });
  expect(legalDateOf({ due: '2026-12-03', paused: false }, today)).toEqual({ urgency: 'later', days: 8 });
});

test('while the clock stands still no day is near, whatever date was kept', () => {
  expect(legalDateOf({ due: '2026-11-24', paused: true }, today)).toEqual({ urgency: 'paused' });
});

test('a dossier without a legal period is never late', () => {
  expect(legalDateOf({ paused: false }, today)).toEqual({ urgency: 'later' });
});
