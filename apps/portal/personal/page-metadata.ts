import { siteNames } from '@gun/i18n';
import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { pageLanguage, type PageParams } from '../site/page-language';

type PersonalPage =
  'dossiers' | 'dossier' | 'form' | 'check' | 'confirmation' | 'inbox' | 'message' | 'profile' | 'start';

/** Title of a personal page before its content is known; the page makes it more precise once it is. */
export const personalMetadata =
  (page: PersonalPage) =>
  async (params: PageParams): Promise<Metadata> => {
    const language = await pageLanguage(params);
    const t = await getTranslations('portal.personal');
    return { title: `${t(page)} – ${siteNames[language]}`, robots: 'noindex' };
  };
