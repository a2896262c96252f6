import { listProcedures } from '@gun/procedures-contract';
import { getTranslations } from 'next-intl/server';
import { tryPublic } from '../../../../catalogue/read-catalogue';
import { SearchResults } from '../../../../catalogue/search-results';
import { pageLanguage, type PageParams } from '../../../../site/page-language';
import { pageMetadata } from '../../../../site/page-metadata';
import { PublicPage } from '../../../../site/public-page';

type SearchParams = PageParams & { searchParams: Promise<{ q?: string | string[] }> };

const longest = 100;

async function queryOf({ searchParams }: SearchParams): Promise<string> {
  const { q = '' } = await searchParams;
  return String(q).trim().slice(0, longest);
}

export async function generateMetadata(page: PageParams) {
  return { ...pageMetadata(await pageLanguage(page), '/search'), robots: 'noindex' };
}

export default async function Page(page: SearchParams) {
  const language = await pageLanguage(page);
  const query = await queryOf(page);
  const t = await getTranslations('portal.search');
  const found = await tryPublic(listProcedures, { lang: language, ...(query && { q: query }) }, language);
  return (
    <PublicPage
      title={query ? t('titleFor', { query }) : t('title')}
      path={query ? `/search?q=${encodeURIComponent(query)}` : '/search'}
      current="procedures"
    >
      <SearchResults language={language} query={query} procedures={found?.items} />
    </PublicPage>
  );
}
