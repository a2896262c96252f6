import { getTranslations } from 'next-intl/server';
import { pageLanguage, type PageParams } from '../../../../site/page-language';
import { pageMetadata } from '../../../../site/page-metadata';
import { PublicPage } from '../../../../site/public-page';
import { Accessibility } from '../../../../statements/accessibility';

export async function generateMetadata(page: PageParams) {
  const language = await pageLanguage(page);
  const t = await getTranslations('portal.accessibility');
  return pageMetadata(language, '/accessibility', t('lead'));
}

export default async function Page(page: PageParams) {
  await pageLanguage(page);
  const t = await getTranslations('portal.accessibility');
  return (
    <PublicPage title={t('title')} path="/accessibility">
      <Accessibility />
    </PublicPage>
  );
}
