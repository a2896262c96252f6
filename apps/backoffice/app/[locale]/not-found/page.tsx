import { languageFrom } from '@gun/kernel';
import { setRequestLocale } from 'next-intl/server';
import { NotFound } from '../../../desk/not-found';

/** What the proxy sends for an address that does not exist: Next itself would write that page in the browser only. */
export default async function Page({ params }: { params: Promise<{ locale: string }> }) {
  setRequestLocale(languageFrom((await params).locale));
  return <NotFound />;
}
