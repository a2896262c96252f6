import '@gun/ui/styles/clock.css';
import '@gun/ui/styles/form-page.css';
import '@gun/ui/styles/messages.css';
import { NextIntlClientProvider } from 'next-intl';
import { getTranslations } from 'next-intl/server';
import type { ReactNode } from 'react';
import { PersonalFrame } from '../../../personal/personal-frame';
import { pageLanguage } from '../../../site/page-language';

export const metadata = { robots: 'noindex' };

/** Drawn in the browser: this server never holds personal data. */
export default async function PersonalLayout({
  children,
  params,
}: {
  children: ReactNode;
  params: Promise<{ locale: string }>;
}) {
  await pageLanguage({ params });
  const t = await getTranslations('portal.personal');
  return (
    <NextIntlClientProvider>
      <noscript>
        <p className="wrap">{t('needsScript')}</p>
      </noscript>
      <PersonalFrame>{children}</PersonalFrame>
    </NextIntlClientProvider>
  );
}
