import { getTranslations } from 'next-intl/server';
import { findCounters } from '../../../../catalogue/find-counters';
import { Help } from '../../../../catalogue/help';
import { pageLanguage, type PageParams } from '../../../../site/page-language';
import { pageMetadata } from '../../../../site/page-metadata';
import { PublicPage } from '../../../../site/public-page';

type HelpParams = PageParams & { searchParams: Promise<{ municipality?: string | string[] }> };

export async function generateMetadata(page: PageParams) {
  const language = await pageLanguage(page);
  const t = await getTranslations('portal.help');
  return pageMetadata(language, '/help', t('lead'));
}

export default async function Page(page: HelpParams) {
  const language = await pageLanguage(page);
  const t = await getTranslations('portal.help');
  const { municipality = '' } = await page.searchParams;
  const query = String(municipality).trim().slice(0, 100);
  return (
    <PublicPage title={t('title')} path="/help">
      <Help language={language} query={query} counters={await findCounters(query, language)} />
    </PublicPage>
  );
}
