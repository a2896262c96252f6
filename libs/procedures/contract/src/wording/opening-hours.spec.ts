import { describe, expect, test } from '@jest/globals';
import { describeOpeningHours } from './opening-hours';

describe('opening hours in words', () => {
  const text = describeOpeningHours([
    { days: ['monday', 'tuesday'], opens: '08:30', closes: '16:00' },
    { days: ['friday'], opens: '09:00', closes: '12:00' },
  ]);

  test('follow the usage of each language', () =>
    expect(text).toEqual({
      fr: 'Lundi, mardi : 8 h 30 à 16 h. Vendredi : 9 h à 12 h.',
      nl: 'Maandag, dinsdag: 8.30 tot 16 uur. Vrijdag: 9 tot 12 uur.',
      de: 'Montag, Dienstag: 8.30 bis 16 Uhr. Freitag: 9 bis 12 Uhr.',
      en: 'Monday, Tuesday: 8.30 a.m. to 4 p.m. Friday: 9 a.m. to 12 p.m.',
    }));
});
