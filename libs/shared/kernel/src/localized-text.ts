/** Making texts of four languages: from one, from a rule, and by filling in what a sentence speaks of. */
import type { Language, LocalizedText } from './language';

/** What is the same everywhere, such as a name. */
export const inEveryLanguage = (text: string): LocalizedText => ({ fr: text, nl: text, de: text, en: text });

export const inEachLanguage = (say: (language: Language) => string): LocalizedText => ({
  fr: say('fr'),
  nl: say('nl'),
  de: say('de'),
  en: say('en'),
});

/** Puts values at `{name}`, all at once: a value that holds braces or dollars stays as it is. An unknown name stays, too. */
export const fillSentence = (sentence: string, values: Readonly<Record<string, string | number>>): string =>
  sentence.replace(/\{(\w+)\}/g, (whole, name: string) => (Object.hasOwn(values, name) ? String(values[name]) : whole));

/** The same in each language; a value may have its own words in each. */
export const fillText = (
  text: LocalizedText,
  values: Readonly<Record<string, string | number | LocalizedText>>,
): LocalizedText =>
  inEachLanguage((language) => {
    const said = Object.entries(values).map(([name, value]) => [
      name,
      typeof value === 'object' ? value[language] : value,
    ]);
    return fillSentence(text[language], Object.fromEntries(said));
  });
