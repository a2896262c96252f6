import { getTranslations } from 'next-intl/server';
import { pageLanguage, type PageParams } from '../../../../site/page-language';
import { pageMetadata } from '../../../../site/page-metadata';
import { PublicPage } from '../../../../site/public-page';
import { Privacy } from '../../../../statements/privacy';

export async function generateMetadata(page: PageParams) {
  const language = await pageLanguage(page);
  const t = await getTranslations('portal.privacy');
  return pageMetadata(language, '/privacy', t('lead'));
}

export default async function Page(page: PageParams) {
  await pageLanguage(page);
  const t = await getTranslations('portal.privacy');
  return (
    <PublicPage title={t('title')} path="/privacy">
      <Privacy />
    </PublicPage>
  );
}
