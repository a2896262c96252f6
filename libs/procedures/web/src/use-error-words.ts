'use client';

import { useEffect, useState } from 'react';
import type { Language } from '@gun/kernel';
import type { ErrorWords } from '@gun/procedures-contract/engine';
import { keepTrying } from './keep-trying';

const sentencesIn = {
  fr: async () => (await import('@gun/procedures-contract/error-sentences/fr')).fr,
  nl: async () => (await import('@gun/procedures-contract/error-sentences/nl')).nl,
  de: async () => (await import('@gun/procedures-contract/error-sentences/de')).de,
  en: async () => (await import('@gun/procedures-contract/error-sentences/en')).en,
};
const loaded = new Map<Language, ErrorWords>();

async function load(language: Language): Promise<ErrorWords> {
  const words = loaded.get(language) ?? { language, sentences: await sentencesIn[language]() };
  loaded.set(language, words);
  return words;
}

/** The sentences for errors in the language of the page; undefined while they are on their way. */
export function useErrorWords(language: Language): ErrorWords | undefined {
  const [words, setWords] = useState(() => loaded.get(language));
  useEffect(() => keepTrying(() => load(language), setWords), [language]);
  return words?.language === language ? words : undefined;
}
