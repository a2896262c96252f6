import { listEvidenceSources, listEvidenceTypes } from '@gun/data-broker-contract';
import { listProcedures } from '@gun/procedures-contract';
import { getTranslations } from 'next-intl/server';
import { OnlyOnceTable } from '../../../../catalogue/only-once-table';
import { readPublic, tryPublic } from '../../../../catalogue/read-catalogue';
import { pageLanguage, type PageParams } from '../../../../site/page-language';
import { pageMetadata } from '../../../../site/page-metadata';
import { PublicPage } from '../../../../site/public-page';

export async function generateMetadata(page: PageParams) {
  return pageMetadata(await pageLanguage(page), '/only-once');
}

export default async function Page(page: PageParams) {
  const language = await pageLanguage(page);
  const t = await getTranslations('portal.onlyOnce');
  const [procedures, sources, types] = await Promise.all([
    readPublic(listProcedures, {}, language),
    tryPublic(listEvidenceSources, {}, language),
    tryPublic(listEvidenceTypes, {}, language),
  ]);
  return (
    <PublicPage title={t('title')} path="/only-once">
      <OnlyOnceTable
        language={language}
        procedures={procedures.items}
        sources={sources?.items ?? []}
        types={types?.items ?? []}
      />
    </PublicPage>
  );
}
