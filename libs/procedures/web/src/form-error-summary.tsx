'use client';

import { useTranslations } from 'next-intl';
import { ErrorSummary } from '@gun/ui';
import type { FormDefinition } from '@gun/procedures-contract';
import { errorTextIn, findField, typeset, type ErrorWords, type FormError } from '@gun/procedures-contract/engine';
import { errorTarget } from './questions/control-id';

export interface FormErrorSummaryProps {
  form: FormDefinition;
  errors: readonly FormError[];
  words: ErrorWords;
  /** Counts the presses of Continue: the focus comes back here each time, also when the errors are the same. */
  attempt?: number;
}

/** First on the page after Continue, with a link to each control; takes the focus. Nothing when all is well. */
export function FormErrorSummary({ form, errors, words, attempt }: FormErrorSummaryProps) {
  const t = useTranslations('procedures');
  if (errors.length === 0) return null;
  // The same question of two items would read the same.
  const itemOf = ({ pointer }: FormError): string => {
    const [, group = '', index] = /^(\/[^/]+)\/(\d+)\//.exec(pointer) ?? [];
    const item = findField(form, group)?.itemLabel?.[words.language];
    return item && index !== undefined ? ` (${t('item', { item, number: Number(index) + 1 })})` : '';
  };
  return (
    <ErrorSummary
      key={attempt}
      titleText={t('errorSummary', { count: errors.length })}
      errorList={errors.map((error) => ({
        text: typeset(errorTextIn(words, form, error), words.language) + itemOf(error),
        ...(error.pointer && { href: `#${errorTarget(form, error)}` }),
      }))}
    />
  );
}
