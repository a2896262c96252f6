'use client';
import { errorTextIn, visiblePages, type FormError } from '@gun/procedures-contract/engine';
import { errorTarget, useErrorWords } from '@gun/procedures-web';
import { ErrorSummary } from '@gun/ui';
import { useTranslations } from 'next-intl';
import { pageAddress, resumeAddress, type FormRoute } from './form-route';

/** What stands between the answers and sending them, each with the way to its question. */
export function MissingAnswers({ route, missing }: { route: FormRoute; missing: readonly FormError[] }) {
  const t = useTranslations('dossiers.check');
  const { form, language } = route;
  const words = useErrorWords(language);
  if (missing.length === 0 || !words) return null;
  return (
    <ErrorSummary
      titleText={t('missing', { count: missing.length })}
      errorList={missing.map((error) => ({ text: errorTextIn(words, form.form, error), href: hrefOf(route, error) }))}
    />
  );
}

function hrefOf(route: FormRoute, error: FormError): string {
  const { form, state } = route;
  const on = visiblePages(form.form, state).find(({ fields }) =>
    fields.some(({ pointer }) => error.pointer === pointer || error.pointer.startsWith(`${pointer}/`)),
  );
  if (!on) return resumeAddress(route);
  return `${pageAddress(route, on.page.id)}?from=check#${errorTarget(form.form, error)}`;
}
