'use client';

import { useTranslations } from 'next-intl';
import { ErrorSummary } from '@gun/ui';
import type { FormDefinition } from '@gun/procedures-contract';
import { errorTextIn, typeset, type ErrorWords, type FormError } from '@gun/procedures-contract/engine';
import { errorTarget } from './control-id';

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
  return (
    <ErrorSummary
      key={attempt}
      titleText={t('errorSummary', { count: errors.length })}
      errorList={errors.map((error) => ({
        text: typeset(errorTextIn(words, form, error), words.language),
        ...(error.pointer && { href: `#${errorTarget(form, error)}` }),
      }))}
    />
  );
}
