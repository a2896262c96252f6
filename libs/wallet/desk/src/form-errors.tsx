'use client';

import { ErrorSummary, type ErrorText } from '@gun/ui';
import { useTranslations } from 'next-intl';
import { useState } from 'react';

/** What is missing in a form: the control, and the sentence. */
export interface FormError {
  readonly id: string;
  readonly text: string;
}

interface Checked {
  readonly list: readonly FormError[];
  readonly attempt: number;
}

/** First in the page, with the same words as at the field; a new attempt takes the focus again. */
export function FormErrors({ list, attempt }: Checked) {
  const t = useTranslations('site');
  if (list.length === 0) return null;
  return (
    <ErrorSummary
      key={attempt}
      titleText={t('errorSummary', { count: list.length })}
      errorList={list.map(({ id, text }) => ({ text, href: `#${id}` }))}
    />
  );
}

/** The errors of a form: `check` answers whether it may be sent, `at` what stands at a field. */
export function useFormErrors() {
  const t = useTranslations('site');
  const [errors, setErrors] = useState<Checked>({ list: [], attempt: 0 });
  return {
    errors,
    check(list: readonly FormError[]): boolean {
      setErrors(({ attempt }) => ({ list, attempt: attempt + 1 }));
      return list.length === 0;
    },
    at(id: string): { errorMessage?: ErrorText } {
      const found = errors.list.find((error) => error.id === id);
      return found ? { errorMessage: { text: found.text, visuallyHiddenText: t('errorPrefix') } } : {};
    },
  };
}
