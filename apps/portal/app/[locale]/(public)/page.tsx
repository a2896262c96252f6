import { getTranslations } from 'next-intl/server';
import { listLifeEvents, listProcedures } from '@gun/procedures-contract';
import { Home } from '../../../catalogue/home';
import { tryPublic } from '../../../catalogue/read-catalogue';
import { pageLanguage, type PageParams } from '../../../site/page-language';
import { pageMetadata } from '../../../site/page-metadata';
import { PublicPage } from '../../../site/public-page';

export async function generateMetadata(page: PageParams) {
  const language = await pageLanguage(page);
  const t = await getTranslations('portal.home');
  return pageMetadata(language, '', t('onceText'));
}

export default async function Page(page: PageParams) {
  const language = await pageLanguage(page);
  const t = await getTranslations('portal.home');
  const [events, procedures] = await Promise.all([
    tryPublic(listLifeEvents, {}, language),
    tryPublic(listProcedures, { lang: language }, language),
  ]);
  return (
    <PublicPage title={t('metaTitle')} path="" current="home">
      <Home language={language} events={events?.items} procedures={procedures?.items} />
    </PublicPage>
  );
}
