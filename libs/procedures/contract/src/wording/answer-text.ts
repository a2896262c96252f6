/** Answers as people read them, in one language: on the check page, the receipt, and the officer's screen. */
import {
  formatEnterpriseNumber,
  formatIban,
  formatNationalNumber,
  formatPhone,
  maskNationalNumber,
  type Language,
} from '@gun/kernel';
import { addressLines } from './address-lines';
import { formatsOf } from './belgian-formats';
import { dateText } from './date-text';
import { labelOf, optionsOf } from '../definition/field-options';
import type { AddressAnswer, FormField } from '../definition/form-definition';
import type { FactsInScope } from '../answers/form-state';
import { isRecord } from '../answers/form-pointer';
import { dateBoxes } from '../reading/read-date';
import { isFileAnswer } from '../reading/read-files';
import { isEmptyAnswer } from '../reading/reading';

/** How an answer is shown. */
export interface AnswerTextStyle {
  readonly language: Language;
  readonly facts: FactsInScope;
  /** National numbers show only their last digits: on paper, on receipts, wherever others may look. */
  readonly masked?: boolean;
}

/** What stands where an optional question was left open. */
export const notProvided: Readonly<Record<Language, string>> = {
  fr: 'Non communiqué',
  nl: 'Niet meegedeeld',
  de: 'Nicht mitgeteilt',
  en: 'Not provided',
};

/** An answer as lines of text: an address has two, a list one for each choice, a group none (its items are shown one by one). */
export function answerLines(field: FormField, answer: unknown, style: AnswerTextStyle): string[] {
  if (isEmptyAnswer(answer)) return [notProvided[style.language]];
  if (isRecord(answer)) return isAddress(answer) ? addressLines(answer, style.language) : [boxesText(answer)];
  if (Array.isArray(answer)) return answer.flatMap((item: unknown) => itemText(field, item, style));
  return [scalarText(field, answer, style)];
}

/** An answer as one line of text. */
export const answerText = (field: FormField, answer: unknown, style: AnswerTextStyle): string =>
  answerLines(field, answer, style).join(', ');

function scalarText(field: FormField, answer: unknown, style: AnswerTextStyle): string {
  const option = optionsOf(field, style.facts).find(({ value }) => value === String(answer));
  if (option) return labelOf(option, style.language);
  if (typeof answer === 'number') return numberText(field, answer, style.language);
  if (typeof answer !== 'string') return String(answer);
  return formatted(field, answer, style);
}

function formatted(field: FormField, answer: string, { language, masked }: AnswerTextStyle): string {
  switch (field.widget) {
    case 'date':
      return dateText(answer, language);
    case 'nationalNumber':
      return !/^\d{11}$/.test(answer) ? answer : masked ? maskNationalNumber(answer) : formatNationalNumber(answer);
    case 'enterpriseNumber':
      return /^\d{10}$/.test(answer) ? formatEnterpriseNumber(answer) : answer;
    case 'iban':
      return formatIban(answer);
    case 'phone':
      return formatPhone(answer);
    default:
      return answer;
  }
}

function numberText(field: FormField, answer: number, language: Language): string {
  if (field.widget === 'amount') return amountText(answer, language);
  const number = formatsOf(language).number.format(answer);
  return field.suffix ? `${number} ${field.suffix}` : number;
}

/** Cents as an amount in euro. */
export const amountText = (cents: number, language: Language): string => formatsOf(language).euro.format(cents / 100);

function itemText(field: FormField, item: unknown, style: AnswerTextStyle): string[] {
  if (isFileAnswer(item)) return [`${item.name} (${sizeText(item.bytes, style.language)})`];
  return isRecord(item) ? [] : [scalarText(field, item, style)];
}

/** The size of a file as people compare it: `1,2 Mo`. */
export function sizeText(bytes: number, language: Language): string {
  const { kilobytes, megabytes } = formatsOf(language);
  return bytes < 1_000_000 ? kilobytes.format(Math.max(1, bytes / 1_000)) : megabytes.format(bytes / 1_000_000);
}

const isAddress = (answer: Record<string, unknown>): answer is Partial<AddressAnswer> => !('day' in answer);

/** A date that could not be read is shown as it was typed. */
function boxesText(answer: Record<string, unknown>): string {
  const { day, month, year } = dateBoxes(answer);
  return [day, month, year].filter(Boolean).join(' ');
}
