'use client';

import { ErrorSummary, type ErrorText } from '@gun/ui';
import { useTranslations } from 'next-intl';

/** What is missing in a form of the desk: the control, and the sentence. */
export interface DeskFormError {
  readonly id: string;
  readonly text: string;
}

/** First in the page, with the same words as at the field; a new attempt takes the focus again. */
export function FormErrors({ errors, attempt }: { errors: readonly DeskFormError[]; attempt: number }) {
  const t = useTranslations('site');
  if (errors.length === 0) return null;
  return (
    <ErrorSummary
      key={attempt}
      titleText={t('errorSummary', { count: errors.length })}
      errorList={errors.map(({ id, text }) => ({ text, href: `#${id}` }))}
    />
  );
}

/** The error of one control, if it has one. */
export function useErrorAt(errors: readonly DeskFormError[]): (id: string) => ErrorText | undefined {
  const t = useTranslations('site');
  return (id) => {
    const found = errors.find((error) => error.id === id);
    return found && { text: found.text, visuallyHiddenText: t('errorPrefix') };
  };
}
