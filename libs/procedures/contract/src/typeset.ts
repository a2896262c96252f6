import type { Language } from '@gun/kernel';

/** French sets a space before its high punctuation; it must not let the mark fall alone on the next line. */
export const typeset = (text: string, language: Language): string =>
  language === 'fr' ? text.replace(/ (?=[?!:;»%€])/g, '\u00a0').replace(/« /g, '«\u00a0') : text;
