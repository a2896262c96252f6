import '@gun/ui/styles/index.css';
import '@gun/ui/styles/clock.css';
import '@gun/ui/styles/desk.css';
import { routing } from '@gun/i18n';
import { SkipLink } from '@gun/ui';
import { hasLocale, NextIntlClientProvider } from 'next-intl';
import { getTranslations, setRequestLocale } from 'next-intl/server';
import { notFound } from 'next/navigation';
import type { ReactNode } from 'react';
import { Bar } from '../../desk/bar';
import { Providers } from '../../desk/providers';

type LocaleParams = { params: Promise<{ locale: string }> };

export const generateStaticParams = () => routing.locales.map((locale) => ({ locale }));

export const metadata = { robots: { index: false } };

export default async function Layout({ children, params }: LocaleParams & { children: ReactNode }) {
  const { locale } = await params;
  if (!hasLocale(routing.locales, locale)) notFound();
  setRequestLocale(locale);
  const t = await getTranslations('site');
  return (
    <html lang={locale} dir="ltr">
      <body data-density="compact">
        <NextIntlClientProvider>
          <Providers>
            <SkipLink>{t('skip')}</SkipLink>
            <Bar />
            {children}
          </Providers>
        </NextIntlClientProvider>
      </body>
    </html>
  );
}
