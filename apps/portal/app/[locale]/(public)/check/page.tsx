import { getTranslations } from 'next-intl/server';
import { askCheck } from '../../../../catalogue/ask-check';
import { CheckPage } from '../../../../catalogue/check-page';
import { pageLanguage, type PageParams } from '../../../../site/page-language';
import { pageMetadata } from '../../../../site/page-metadata';
import { PublicPage } from '../../../../site/public-page';

type CheckParams = PageParams & { searchParams: Promise<{ code?: string | string[] }> };

async function typedCode({ searchParams }: CheckParams): Promise<string> {
  const { code } = await searchParams;
  return String(code ?? '')
    .trim()
    .slice(0, 64);
}

export async function generateMetadata(page: PageParams) {
  const language = await pageLanguage(page);
  const t = await getTranslations('portal.check');
  return pageMetadata(language, '/check', t('lead'));
}

export default async function Page(page: CheckParams) {
  const language = await pageLanguage(page);
  const [t, site] = [await getTranslations('portal.check'), await getTranslations('site')];
  const code = await typedCode(page);
  const outcome = await askCheck(code, language);
  const malformed = outcome?.state === 'malformed';
  return (
    <PublicPage title={malformed ? site('errorTitlePrefix', { title: t('title') }) : t('title')} path="/check">
      <CheckPage language={language} code={code} outcome={outcome} />
    </PublicPage>
  );
}
