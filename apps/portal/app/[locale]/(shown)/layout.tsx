import '@gun/ui/styles/form-page.css';
import { NextIntlClientProvider } from 'next-intl';
import type { ReactNode } from 'react';
import { ShownFrame } from '../../../personal/shown-frame';
import { pageLanguage } from '../../../site/page-language';

export const metadata = { robots: 'noindex' };

/** Apart from the personal pages: without a network nobody can sign in. */
export default async function ShownLayout({
  children,
  params,
}: {
  children: ReactNode;
  params: Promise<{ locale: string }>;
}) {
  await pageLanguage({ params });
  return (
    <NextIntlClientProvider>
      <ShownFrame>{children}</ShownFrame>
    </NextIntlClientProvider>
  );
}
