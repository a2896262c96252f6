import '@gun/ui/styles/clock.css';
import '@gun/ui/styles/desk.css';
import '@gun/ui/styles/form-page.css';
import '@gun/ui/styles/gallery.css';
import '@gun/ui/styles/messages.css';
import { Gallery } from '@gun/ui';
import { pageLanguage, type PageParams } from '../../../../site/page-language';

export const metadata = { robots: 'noindex' };

/** Every piece of the look, as the visual tests photograph it. */
export default async function Page(page: PageParams) {
  return (
    <>
      <title>UI – GUN</title>
      <Gallery language={await pageLanguage(page)} />
    </>
  );
}
