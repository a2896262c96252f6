import compile from 'icu-minify/compile';
import type { AbstractIntlMessages } from 'next-intl';

interface Sentences {
  readonly [key: string]: string | Sentences;
}

/** Templates of GOV.UK components (`%{count}`) are filled in by the component itself, from the raw sentence. */
const isTemplate = (sentence: string): boolean => sentence.includes('%{');

/** Reads every ICU sentence once, when the server starts: the browser gets them ready to fill in, and no reader. */
export function compileMessages(sentences: Sentences): AbstractIntlMessages {
  const compiled: unknown = JSON.parse(
    JSON.stringify(sentences, (_, value: unknown) =>
      typeof value === 'string' && !isTemplate(value) ? compile(value) : value,
    ),
  );
  return compiled as AbstractIntlMessages; // a compiled sentence is a string or a list, which next-intl's type does not name
}
