import { routing } from '@gun/i18n';
import type { ReactNode } from 'react';
import { Moves } from '../../site/moves';
import { pageLanguage } from '../../site/page-language';
import { ProblemWordsProvider } from '../../site/problem-words';
import { problemWordsOf } from '../../site/problem-words-of';

export const generateStaticParams = () => routing.locales.map((locale) => ({ locale }));

export default async function LanguageLayout({
  children,
  params,
}: {
  children: ReactNode;
  params: Promise<{ locale: string }>;
}) {
  const language = await pageLanguage({ params });
  return (
    <html lang={language}>
      <body>
        <ProblemWordsProvider words={problemWordsOf(language)}>
          <Moves>{children}</Moves>
        </ProblemWordsProvider>
      </body>
    </html>
  );
}
