import { parseCheckCode } from '@gun/documents-contract';
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

export async function generateMetadata(page: CheckParams) {
  const language = await pageLanguage(page);
  const code = await typedCode(page);
  const [t, site] = [await getTranslations('portal.check'), await getTranslations('site')];
  const malformed = code !== '' && !parseCheckCode(code);
  const title = malformed ? site('errorTitlePrefix', { title: t('title') }) : t('title');
  return pageMetadata(language, '/check', title, t('lead'));
}

export default async function Page(page: CheckParams) {
  const language = await pageLanguage(page);
  const code = await typedCode(page);
  return (
    <PublicPage path="/check">
      <CheckPage language={language} code={code} outcome={await askCheck(code, language)} />
    </PublicPage>
  );
}
