'use client';
import { siteNames } from '@gun/i18n';
import { useLocale } from 'next-intl';
import { useTranslations } from 'next-intl';
import { useEffect } from 'react';

/** The title of the tab, once the page knows what it is about; says first when there is an error. */
export function usePageTitle(title: string | undefined, hasErrors = false): void {
  const language = useLocale();
  const t = useTranslations('dossiers');
  useEffect(() => {
    if (!title) return;
    const full = t('pageTitle', { title, site: siteNames[language] });
    document.title = hasErrors ? t('errorTitle', { title: full }) : full;
  }, [title, hasErrors, language, t]);
}
