import type { Language } from '@gun/kernel';
import { getProcedure } from '@gun/procedures-contract';
import { cache } from 'react';
import { ProcedureGuide } from '../../../../../catalogue/procedure-guide';
import { readPublic } from '../../../../../catalogue/read-catalogue';
import { settings } from '../../../../../serving/settings';
import { pageLanguage } from '../../../../../site/page-language';
import { pageMetadata } from '../../../../../site/page-metadata';
import { PublicPage } from '../../../../../site/public-page';

interface Params {
  params: Promise<{ locale: string; procedure: string }>;
}

/** The metadata and the page ask once together. */
const procedureOf = cache((language: Language, procedureKey: string) =>
  readPublic(getProcedure, { procedureKey }, language),
);

async function read(page: Params) {
  const language = await pageLanguage(page);
  const { procedure } = await page.params;
  return { language, procedure: await procedureOf(language, procedure) };
}

export async function generateMetadata(page: Params) {
  const { language, procedure } = await read(page);
  return pageMetadata(language, `/procedures/${procedure.key}`, procedure.about.summary[language]);
}

export default async function Page(page: Params) {
  const { language, procedure } = await read(page);
  return (
    <PublicPage title={procedure.about.name[language]} path={`/procedures/${procedure.key}`} current="procedures">
      <ProcedureGuide language={language} procedure={procedure} gateway={settings().gateway} />
    </PublicPage>
  );
}
