import type { Language, LocalizedText } from '@gun/kernel';
import type { DeadlineRule, DeadlineUnit } from '../definition/deadline-rule';

/** Units of the law, and plain days, in which what has passed is counted. */
export type PeriodUnit = DeadlineUnit | 'days';

const units: Readonly<Record<Language, Readonly<Record<PeriodUnit, readonly [one: string, other: string]>>>> = {
  fr: {
    days: ['jour', 'jours'],
    calendarDays: ['jour calendrier', 'jours calendrier'],
    workingDays: ['jour ouvrable', 'jours ouvrables'],
    clearDays: ['jour franc', 'jours francs'],
    months: ['mois', 'mois'],
    years: ['an', 'ans'],
  },
  nl: {
    days: ['dag', 'dagen'],
    calendarDays: ['kalenderdag', 'kalenderdagen'],
    workingDays: ['werkdag', 'werkdagen'],
    clearDays: ['vrije dag', 'vrije dagen'],
    months: ['maand', 'maanden'],
    years: ['jaar', 'jaar'],
  },
  de: {
    days: ['Tag', 'Tage'],
    calendarDays: ['Kalendertag', 'Kalendertage'],
    workingDays: ['Werktag', 'Werktage'],
    clearDays: ['voller Tag', 'volle Tage'],
    months: ['Monat', 'Monate'],
    years: ['Jahr', 'Jahre'],
  },
  en: {
    days: ['day', 'days'],
    calendarDays: ['calendar day', 'calendar days'],
    workingDays: ['working day', 'working days'],
    clearDays: ['clear day', 'clear days'],
    months: ['month', 'months'],
    years: ['year', 'years'],
  },
};

/** Made once: a queue shows a hundred deadlines, each in four languages. */
const plurals: Readonly<Record<Language, Intl.PluralRules>> = {
  fr: new Intl.PluralRules('fr-BE'),
  nl: new Intl.PluralRules('nl-BE'),
  de: new Intl.PluralRules('de-BE'),
  en: new Intl.PluralRules('en-GB'),
};

/** How long a period is, in words that stay on one line: `8 jours ouvrables`. */
export function periodIn(language: Language, amount: number, unit: PeriodUnit): string {
  const [one, other] = units[language][unit];
  return `${amount}\u00a0${plurals[language].select(amount) === 'one' ? one : other}`;
}

/** The same in every language. */
export function describePeriod({ amount, unit }: Pick<DeadlineRule, 'amount' | 'unit'>): LocalizedText {
  const inLanguage = (language: Language) => periodIn(language, amount, unit);
  return { fr: inLanguage('fr'), nl: inLanguage('nl'), de: inLanguage('de'), en: inLanguage('en') };
}
