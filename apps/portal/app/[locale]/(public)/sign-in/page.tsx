import { NextIntlClientProvider } from 'next-intl';
import { getTranslations } from 'next-intl/server';
import { SignInChoice } from '../../../../personal/sign-in-choice';
import { pageLanguage, type PageParams } from '../../../../site/page-language';
import { pageMetadata } from '../../../../site/page-metadata';
import { PublicPage } from '../../../../site/public-page';

export async function generateMetadata(page: PageParams) {
  return pageMetadata(await pageLanguage(page), '/sign-in');
}

export default async function Page(page: PageParams) {
  const language = await pageLanguage(page);
  const t = await getTranslations('portal.signIn');
  return (
    <PublicPage title={t('title')} path="/sign-in">
      <noscript>
        <p className="wrap">{t('noScript')}</p>
      </noscript>
      <NextIntlClientProvider>
        <SignInChoice language={language} />
      </NextIntlClientProvider>
    </PublicPage>
  );
}
