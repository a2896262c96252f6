import { getTranslations } from 'next-intl/server';
import { askCheck } from '../../../../../catalogue/ask-check';
import { CheckPage } from '../../../../../catalogue/check-page';
import { pageLanguage } from '../../../../../site/page-language';
import { pageMetadata } from '../../../../../site/page-metadata';
import { PublicPage } from '../../../../../site/public-page';

interface Params {
  params: Promise<{ locale: string; code: string }>;
}

export async function generateMetadata(page: Params) {
  return { ...pageMetadata(await pageLanguage(page), '/check'), robots: 'noindex' };
}

/** Where the QR code of a paper leads. */
export default async function Page(page: Params) {
  const language = await pageLanguage(page);
  const t = await getTranslations('portal.check');
  const { code } = await page.params;
  return (
    <PublicPage title={t('title')} path={`/check/${code}`}>
      <CheckPage language={language} code={code} outcome={await askCheck(code, language)} />
    </PublicPage>
  );
}
