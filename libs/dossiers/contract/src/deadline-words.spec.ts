import { describe, expect, test } from '@jest/globals';
import type { Language } from '@gun/kernel';
import type { DeadlineRule } from '@gun/procedures-contract';
import { toClockView } from './clock-view';
import { dueDate, startClock, type DeadlineClock } from './deadline';
import { describeDeadline, describeEffect } from './deadline-words';
import { ClockView } from './dossier';

const rule: DeadlineRule = {
  kind: 'strict',
  start: 'receipt',
  amount: 15,
  unit: 'calendarDays',
  effect: 'none',
  pausable: true,
};
const paused: DeadlineClock = {
  start: '2026-03-03',
  pauses: [{ cause: 'documentsAsked', from: '2026-03-06', until: '2026-03-18' }],
};
const say = (language: Language, period: DeadlineRule, clock: DeadlineClock, today = '2026-03-20') =>
  describeDeadline(period, dueDate(period, clock, { today }), language).replaceAll('\u00a0', ' ');

describe('a deadline in words', () => {
  test.each([
    ['fr', 'Au plus tard le 30 mars 2026 : 15 jours calendrier à partir du dépôt du 3 mars 2026 ; suspendu 12 jours.'],
    ['nl', 'Uiterlijk op 30 maart 2026: 15 kalenderdagen vanaf de indiening op 3 maart 2026; 12 dagen geschorst.'],
    ['de', 'Spätestens am 30. März 2026: 15 Kalendertage ab der Einreichung am 3. März 2026; 12 Tage ausgesetzt.'],
    ['en', 'By 30 March 2026 at the latest: 15 calendar days from the submission of 3 March 2026; paused 12 days.'],
  ] as const)('says in %s the date, the rule and the pause', (language, sentence) =>
    expect(say(language, rule, paused)).toBe(sentence),
  );

  test.each([
    [
      'fr',
      'Au plus tard le 1er avril 2026 : 1 mois à partir du dossier complet du 1er mars 2026 (CoDT, art. D.IV.46).',
    ],
    ['nl', 'Uiterlijk op 1 april 2026: 1 maand vanaf het volledige dossier van 1 maart 2026 (CoDT, art. D.IV.46).'],
    ['de', 'Spätestens am 1. April 2026: 1 Monat ab dem vollständigen Dossier vom 1. März 2026 (CoDT, art. D.IV.46).'],
    ['en', 'By 1 April 2026 at the latest: 1 month from the complete file of 1 March 2026 (CoDT, art. D.IV.46).'],
  ] as const)('says in %s one month, the first of the month and the article', (language, sentence) => {
    const month: DeadlineRule = {
      ...rule,
      start: 'completeness',
      amount: 1,
      unit: 'months',
      legalBasis: 'CoDT, art. D.IV.46',
    };
    expect(say(language, month, startClock('2026-03-01'))).toBe(sentence);
  });

  test.each([
    [
      'fr',
      'En pause depuis le 5 mars 2026 : 15 jours calendrier à partir du dépôt du 3 mars 2026 ; suspendu 1 jour ; il reste 13 jours.',
    ],
    [
      'nl',
      'Geschorst sinds 5 maart 2026: 15 kalenderdagen vanaf de indiening op 3 maart 2026; 1 dag geschorst; nog 13 dagen.',
    ],
    [
      'de',
      'Ausgesetzt seit dem 5. März 2026: 15 Kalendertage ab der Einreichung am 3. März 2026; 1 Tag ausgesetzt; noch 13 Tage.',
    ],
    [
      'en',
      'Paused since 5 March 2026: 15 calendar days from the submission of 3 March 2026; paused 1 day; 13 days left.',
    ],
  ] as const)('says in %s that the clock stands still, and gives no date', (language, sentence) => {
    const clock: DeadlineClock = { start: '2026-03-03', pauses: [{ cause: 'documentsAsked', from: '2026-03-05' }] };
    expect(say(language, rule, clock, '2026-03-06')).toBe(sentence);
  });

  test.each([
    [
      'fr',
      'Au plus tard le 7 avril 2026 : 3 jours calendrier à partir de la notification du 3 avril 2026 ; reporté au jour ouvrable suivant.',
    ],
    [
      'nl',
      'Uiterlijk op 7 april 2026: 3 kalenderdagen vanaf de kennisgeving van 3 april 2026; verschoven naar de volgende werkdag.',
    ],
    [
      'de',
      'Spätestens am 7. April 2026: 3 Kalendertage ab der Mitteilung vom 3. April 2026; auf den nächsten Werktag verschoben.',
    ],
    [
      'en',
      'By 7 April 2026 at the latest: 3 calendar days from the notification of 3 April 2026; moved to the next working day.',
    ],
  ] as const)('says in %s why the date is a later one', (language, sentence) =>
    expect(say(language, { ...rule, start: 'notification', amount: 3 }, startClock('2026-04-03'), '2026-04-03')).toBe(
      sentence,
    ),
  );

  test('says the extension and the counted Saturdays', () => {
    const period: DeadlineRule = { ...rule, amount: 8, unit: 'workingDays', saturdayCounts: true };
    const clock: DeadlineClock = { ...startClock('2026-03-03'), extension: { amount: 1, reason: 'advice is late' } };
    expect(say('en', period, clock)).toBe(
      'By 13 March 2026 at the latest: 8 working days (Saturdays count) from the submission of 3 March 2026; extended by 1 working day.',
    );
  });
});

describe('what follows when a period passes', () => {
  test('is said in each language for each effect', () => {
    for (const effect of ['deemedRefused', 'deemedGranted', 'lossOfCompetence', 'mustRegister'] as const)
      for (const language of ['fr', 'nl', 'de', 'en'] as const)
        expect(describeEffect({ ...rule, effect }, language)).toMatch(/\.$/);
  });
  test('is that the authority must still decide when the law attaches nothing to it', () =>
    expect(describeEffect(rule, 'en')).toBe('After that day the office must still decide.'));
  test('is left to the procedure for a period of the citizen', () =>
    expect(describeEffect({ ...rule, kind: 'citizen' }, 'en')).toBeUndefined());
});

describe('the clock on a screen', () => {
  const label = { fr: 'Décision', nl: 'Beslissing', de: 'Entscheidung', en: 'Decision' };
  const seen = (clock: DeadlineClock) => toClockView(label, rule, dueDate(rule, clock, { today: '2026-03-20' }));

  test('gives the date, the rule in each language and how far it is', () => {
    const view = ClockView.parse(seen(paused));
    expect(view).toMatchObject({ due: '2026-03-30', elapsed: 5 / 15, paused: false, pausedDays: 12, effect: 'none' });
    expect(view.rule.nl).toMatch(/12\sdagen geschorst\.$/);
  });

  test('gives no date while it stands still', () => {
    const view = seen({ start: '2026-03-03', pauses: [{ cause: 'documentsAsked', from: '2026-03-05' }] });
    expect(view.paused).toBe(true);
    expect(view).not.toHaveProperty('due');
  });
});
