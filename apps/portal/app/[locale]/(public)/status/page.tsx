import { getTranslations } from 'next-intl/server';
import { connection } from 'next/server';
import { checkServices } from '../../../../serving/check-services';
import { settings } from '../../../../serving/settings';
import { pageLanguage, type PageParams } from '../../../../site/page-language';
import { pageMetadata } from '../../../../site/page-metadata';
import { PublicPage } from '../../../../site/public-page';
import { ServiceStates } from '../../../../statements/service-states';

export async function generateMetadata(page: PageParams) {
  return pageMetadata(await pageLanguage(page), '/status');
}

export default async function Page(page: PageParams) {
  const language = await pageLanguage(page);
  const t = await getTranslations('portal.status');
  await connection();
  return (
    <PublicPage title={t('title')} path="/status">
      <ServiceStates language={language} states={await checkServices(settings())} />
    </PublicPage>
  );
}
