'use client';

import { helpline } from '@gun/i18n';
import type { HumanRoute } from '@gun/ui';
import { useLocale, useTranslations } from 'next-intl';

/** Whom a civil servant calls when a page fails. */
export function useHumanRoute(): HumanRoute {
  const t = useTranslations('backoffice.help');
  const locale = useLocale();
  return {
    title: t('title'),
    phone: helpline,
    hours: t('hours'),
    counter: { href: `/${locale}/accessibility`, text: t('accessibility') },
  };
}
