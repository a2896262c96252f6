import { languageFrom } from '@gun/kernel';
import { Gallery } from '@gun/ui';
import { setRequestLocale } from 'next-intl/server';
import { titled } from '../../../desk/page-title';

export const generateMetadata = titled('gallery');

export default async function GalleryPage({ params }: { params: Promise<{ locale: string }> }) {
  const { locale } = await params;
  const language = languageFrom(locale);
  setRequestLocale(language);
  return <Gallery language={language} />;
}
