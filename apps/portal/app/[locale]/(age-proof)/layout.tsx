import '@gun/ui/styles/form-page.css';
import { NextIntlClientProvider } from 'next-intl';
import { getTranslations } from 'next-intl/server';
import type { ReactNode } from 'react';
import { AgeProofFrame } from '../../../personal/age-proof-frame';
import { pageLanguage } from '../../../site/page-language';

/** The site that gets an answer is not told from where. */
export const metadata = { robots: 'noindex', referrer: 'no-referrer' };

/** Apart from the personal pages: with a proof on the device, nobody signs in and no service is asked. */
export default async function AgeProofLayout({
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
      <AgeProofFrame>{children}</AgeProofFrame>
    </NextIntlClientProvider>
  );
}
