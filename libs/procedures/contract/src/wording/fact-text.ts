import type { Language } from '@gun/kernel';
import { amountText } from './answer-text';
import { dateText } from './date-text';
import type { FactValue } from '../facts/fact';

const yesNo: Readonly<Record<Language, readonly [yes: string, no: string]>> = {
  fr: ['Oui', 'Non'],
  nl: ['Ja', 'Nee'],
  de: ['Ja', 'Nein'],
  en: ['Yes', 'No'],
};

/** A value that is one thing, as people read it; undefined for an address, a household or units, which are lists. */
export function factText(value: FactValue | undefined, language: Language): string | undefined {
  const { text, date, euroCent, number, yesNo: answer } = value ?? {};
  if (text !== undefined) return text;
  if (date !== undefined) return dateText(date, language);
  if (euroCent !== undefined) return amountText(euroCent, language);
  if (number !== undefined) return new Intl.NumberFormat(language, { useGrouping: false }).format(number);
  return answer === undefined ? undefined : yesNo[language][answer ? 0 : 1];
}
