'use client';
import { languageOfPath } from '../site/language-of-path';
import { ProblemScreen } from '../site/problem-screen';

/** The last net, below every layout. */
export default function GlobalError({ error, reset }: { error: Error & { digest?: string }; reset: () => void }) {
  const language = typeof location === 'undefined' ? 'fr' : languageOfPath(location.pathname);
  return (
    <html lang={language}>
      <body>
        <ProblemScreen language={language} reference={error.digest} retry={reset} />
      </body>
    </html>
  );
}
