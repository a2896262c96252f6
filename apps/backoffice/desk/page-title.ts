import { languageFrom } from '@gun/kernel';
import { getTranslations } from 'next-intl/server';

/** Metadata of a page: its title in the language of the address. No title names a person. */
export function titled(key: string) {
  return async ({ params }: { params: Promise<{ locale: string }> }) => {
    const { locale } = await params;
    const t = await getTranslations({ locale: languageFrom(locale), namespace: 'backoffice.titles' });
    return { title: t(key) };
  };
}
