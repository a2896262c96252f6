'use client';

import { useTranslations } from 'next-intl';
import { errorTextIn, questionOf, typeset, valueAt, type VisibleField } from '@gun/procedures-contract/engine';
import { controlId } from './control-id';
import { useForm } from '../form-context';

/** What every control of a question has in common: its texts in the language of the page, what was typed, and its error. */
export function useQuestion({ pointer, field }: VisibleField) {
  const { form, state, language, errors, errorWords, setAnswer, remarks } = useForm();
  const t = useTranslations('procedures');
  const error = errors.find((candidate) => candidate.pointer === pointer);
  const label = typeset(field.label[language], language);
  return {
    id: controlId(pointer),
    label,
    labelText: field.optional ? `${label} ${t('optional')}` : label,
    hint: field.hint && typeset(field.hint[language], language),
    optional: field.optional ? t('optional') : undefined,
    raw: valueAt(state.answers, pointer),
    error,
    errorMessage: error && {
      text: typeset(errorTextIn(errorWords, form, error), language),
      visuallyHiddenText: t('errorPrefix'),
    },
    remark: remarks?.[pointer] ?? remarks?.[questionOf(pointer)],
    answer: (value: unknown) => setAnswer(pointer, value),
  };
}

/** The error at one part of an answer, for example the street of an address. */
export function usePartError(pointer: string) {
  const { form, language, errors, errorWords } = useForm();
  const t = useTranslations('procedures');
  const error = errors.find((candidate) => candidate.pointer === pointer);
  return (
    error && { text: typeset(errorTextIn(errorWords, form, error), language), visuallyHiddenText: t('errorPrefix') }
  );
}
