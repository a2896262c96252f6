import type { Language } from '@gun/kernel';

/** French sets a space before its high punctuation; it must not let the mark fall alone on the next line. */
export const typeset = (text: string, language: Language): string =>
  language === 'fr' ? text.replace(/ (?=[?!:;»%€])/g, '\u00a0').replace(/« /g, '«\u00a0') : text;

/** Last parts of the compounds with which German and Dutch law names its papers. */
const lastParts =
  /(?<=\p{L}{6})(?=(karte|genehmigung|bescheinigung|datenbank|ausweis|erklärung|kaart|vergunning|aangifte|verklaring)\p{L}{0,2}(?!\p{L}))/giu;

/** A title in which a word longer than a line of a small phone may be parted before its last part, with a hyphen. */
export const softened = (title: string): string =>
  title.replace(/\p{L}{18,}/gu, (word) => word.replace(lastParts, '\u00ad'));
