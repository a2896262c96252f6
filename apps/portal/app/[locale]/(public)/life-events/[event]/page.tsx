import type { Language } from '@gun/kernel';
import { listLifeEvents } from '@gun/procedures-contract';
import { notFound } from 'next/navigation';
import { cache } from 'react';
import { LifeEventGuide } from '../../../../../catalogue/life-event-guide';
import { readPublic } from '../../../../../catalogue/read-catalogue';
import { pageLanguage } from '../../../../../site/page-language';
import { pageMetadata } from '../../../../../site/page-metadata';
import { PublicPage } from '../../../../../site/public-page';

interface Params {
  params: Promise<{ locale: string; event: string }>;
}

/** The metadata and the page ask once together. */
const lifeEvents = cache((language: Language) => readPublic(listLifeEvents, {}, language));

async function lifeEvent(language: Language, page: Params) {
  const { event } = await page.params;
  const { items } = await lifeEvents(language);
  return items.find(({ key }) => key === event) ?? notFound();
}

export async function generateMetadata(page: Params) {
  const language = await pageLanguage(page);
  const event = await lifeEvent(language, page);
  return pageMetadata(language, `/life-events/${event.key}`, event.intro[language]);
}

export default async function Page(page: Params) {
  const language = await pageLanguage(page);
  const event = await lifeEvent(language, page);
  return (
    <PublicPage title={event.name[language]} path={`/life-events/${event.key}`} current="procedures">
      <LifeEventGuide language={language} event={event} />
    </PublicPage>
  );
}
