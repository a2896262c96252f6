import compile from 'icu-minify/compile';
import type { AbstractIntlMessages } from 'next-intl';

interface Sentences {
  readonly [key: string]: string | Sentences;
}

/** Reads every ICU sentence once, when the server starts: the browser gets them ready to fill in, and no reader. */
export function compileMessages(sentences: Sentences): AbstractIntlMessages {
  const compiled: unknown = JSON.parse(
    JSON.stringify(sentences, (_, value: unknown) => (typeof value === 'string' ? compile(value) : value)),
  );
  return compiled as AbstractIntlMessages; // a compiled sentence is a string or a list, which next-intl's type does not name
}
