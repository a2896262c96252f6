'use client';

import { languageFrom, type Language } from '@gun/kernel';
import { useLocale } from 'next-intl';

/** The language of the page. */
export const useLanguage = (): Language => languageFrom(useLocale());
