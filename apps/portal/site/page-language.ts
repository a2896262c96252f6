import { routing } from '@gun/i18n';
import type { Language } from '@gun/kernel';
import { hasLocale } from 'next-intl';
import { setRequestLocale } from 'next-intl/server';
import { notFound } from 'next/navigation';

export interface PageParams {
  params: Promise<{ locale: string }>;
}

/** The language in the address; anything else is a page that does not exist. */
export async function pageLanguage({ params }: PageParams): Promise<Language> {
  const { locale } = await params;
  if (!hasLocale(routing.locales, locale)) notFound();
  setRequestLocale(locale);
  return locale;
}
