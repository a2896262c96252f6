import { helpline } from '@gun/i18n';
import type { HumanRoute } from '@gun/ui';
import { useLocale, useTranslations } from 'next-intl';

/** Phone and counter: what every dead end offers. */
export function useHumanRoute(): HumanRoute {
  const t = useTranslations('site.human');
  const language = useLocale();
  return {
    title: t('needHelp'),
    phone: helpline,
    hours: t('hours'),
    counter: { href: `/${language}/help#counters`, text: t('counter') },
  };
}
