import type { Language, LocalizedText } from '@gun/kernel';
import type { DeadlineRule, DeadlineUnit } from './deadline-rule';

const units: Readonly<Record<Language, Readonly<Record<DeadlineUnit, readonly [one: string, more: string]>>>> = {
  fr: {
    calendarDays: ['jour calendrier', 'jours calendrier'],
    workingDays: ['jour ouvrable', 'jours ouvrables'],
    clearDays: ['jour franc', 'jours francs'],
    months: ['mois', 'mois'],
    years: ['an', 'ans'],
  },
  nl: {
    calendarDays: ['kalenderdag', 'kalenderdagen'],
    workingDays: ['werkdag', 'werkdagen'],
    clearDays: ['vrije dag', 'vrije dagen'],
    months: ['maand', 'maanden'],
    years: ['jaar', 'jaar'],
  },
  de: {
    calendarDays: ['Kalendertag', 'Kalendertage'],
    workingDays: ['Werktag', 'Werktage'],
    clearDays: ['voller Tag', 'volle Tage'],
    months: ['Monat', 'Monate'],
    years: ['Jahr', 'Jahre'],
  },
  en: {
    calendarDays: ['calendar day', 'calendar days'],
    workingDays: ['working day', 'working days'],
    clearDays: ['clear day', 'clear days'],
    months: ['month', 'months'],
    years: ['year', 'years'],
  },
};

/** How long a period is, in words: `8 jours ouvrables`. */
export function describePeriod({ amount, unit }: Pick<DeadlineRule, 'amount' | 'unit'>): LocalizedText {
  const inLanguage = (language: Language) => `${amount} ${units[language][unit][amount === 1 ? 0 : 1]}`;
  return { fr: inLanguage('fr'), nl: inLanguage('nl'), de: inLanguage('de'), en: inLanguage('en') };
}
