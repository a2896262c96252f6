import type { ReactNode } from 'react';

/** The letter exactly as it will be received, in the language of the citizen and always on white. */
export function Preview({ label, lang, children }: { label: string; lang: string; children: ReactNode }) {
  return (
    <article className="preview" aria-label={label} lang={lang}>
      {children}
    </article>
  );
}
