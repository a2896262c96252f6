import '@gun/ui/styles/form-page.css';
import '@gun/ui/styles/gallery.css';
import '@gun/ui/styles/messages.css';
import { languageFrom } from '@gun/kernel';
import { Gallery } from '@gun/ui';
import { setRequestLocale } from 'next-intl/server';
import { PageTitle } from '../../../desk/page-title';

export default async function GalleryPage({ params }: { params: Promise<{ locale: string }> }) {
  const { locale } = await params;
  const language = languageFrom(locale);
  setRequestLocale(language);
  return (
    <>
      <PageTitle of="gallery" />
      <Gallery language={language} />
    </>
  );
}
