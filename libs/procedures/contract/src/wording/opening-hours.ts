import type { Language, LocalizedText } from '@gun/kernel';
import type { OpeningHours, Weekday } from '../definition/office';

const dayNames: Readonly<Record<Language, Readonly<Record<Weekday, string>>>> = {
  fr: {
    monday: 'lundi',
    tuesday: 'mardi',
    wednesday: 'mercredi',
    thursday: 'jeudi',
    friday: 'vendredi',
    saturday: 'samedi',
    sunday: 'dimanche',
  },
  nl: {
    monday: 'maandag',
    tuesday: 'dinsdag',
    wednesday: 'woensdag',
    thursday: 'donderdag',
    friday: 'vrijdag',
    saturday: 'zaterdag',
    sunday: 'zondag',
  },
  de: {
    monday: 'Montag',
    tuesday: 'Dienstag',
    wednesday: 'Mittwoch',
    thursday: 'Donnerstag',
    friday: 'Freitag',
    saturday: 'Samstag',
    sunday: 'Sonntag',
  },
  en: {
    monday: 'Monday',
    tuesday: 'Tuesday',
    wednesday: 'Wednesday',
    thursday: 'Thursday',
    friday: 'Friday',
    saturday: 'Saturday',
    sunday: 'Sunday',
  },
};

const clock = (time: string): { hour: number; minutes: string } => ({
  hour: Number(time.slice(0, 2)),
  minutes: time.slice(3),
});

const writtenTime: Readonly<Record<Language, (time: string) => string>> = {
  fr: (time) => `${clock(time).hour} h${clock(time).minutes === '00' ? '' : ` ${clock(time).minutes}`}`,
  nl: (time) => `${clock(time).hour}${clock(time).minutes === '00' ? '' : `.${clock(time).minutes}`}`,
  de: (time) => `${clock(time).hour}${clock(time).minutes === '00' ? '' : `.${clock(time).minutes}`}`,
  en: (time) => {
    const { hour, minutes } = clock(time);
    const half = hour < 12 ? 'a.m.' : 'p.m.';
    return `${hour % 12 === 0 ? 12 : hour % 12}${minutes === '00' ? '' : `.${minutes}`} ${half}`;
  },
};

const between: Readonly<Record<Language, (days: string, opens: string, closes: string) => string>> = {
  fr: (days, opens, closes) => `${days} : ${opens} à ${closes}`,
  nl: (days, opens, closes) => `${days}: ${opens} tot ${closes} uur`,
  de: (days, opens, closes) => `${days}: ${opens} bis ${closes} Uhr`,
  en: (days, opens, closes) => `${days}: ${opens} to ${closes}`,
};

const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** Opening hours as one line of text: `Lundi, mardi : 8 h 30 à 16 h. Vendredi : 8 h 30 à 12 h.` */
export function describeOpeningHours(hours: readonly OpeningHours[]): LocalizedText {
  const inLanguage = (language: Language): string =>
    hours
      .map(({ days, opens, closes }) => {
        const names = days.map((day) => dayNames[language][day]).join(', ');
        const written = writtenTime[language];
        return `${between[language](capitalised(names), written(opens), written(closes))}.`;
      })
      .join(' ')
      .replace(/(a|p)\.m\.\.(?=\s|$)/g, '$1.m.');
  return { fr: inLanguage('fr'), nl: inLanguage('nl'), de: inLanguage('de'), en: inLanguage('en') };
}
