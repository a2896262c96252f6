import { NotFound } from '../../../../site/not-found';
import { pageLanguage, type PageParams } from '../../../../site/page-language';

export const metadata = { robots: 'noindex' };

/** What the proxy sends for an address that does not exist: Next itself would write that page in the browser only. */
export default async function Page(page: PageParams) {
  await pageLanguage(page);
  return <NotFound />;
}
