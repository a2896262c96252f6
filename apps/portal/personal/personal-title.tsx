import { siteNames } from '@gun/i18n';
import { useLocale, useTranslations } from 'next-intl';

type PersonalPage =
  'dossiers' | 'dossier' | 'form' | 'check' | 'confirmation' | 'inbox' | 'message' | 'profile' | 'start';

/**
 * The name of the tab of a personal page before its content is known; the page makes it more precise once it is.
 * Drawn with the page: metadata of Next arrives after the page one moves to, and until then the tab has no name.
 */
export function PersonalTitle({ of }: { of: PersonalPage }) {
  const t = useTranslations('portal.personal');
  return <title>{`${t(of)} – ${siteNames[useLocale()]}`}</title>;
}
