import type { Language } from '@gun/kernel';
import type { FormError } from './check-answers';
import { de } from '../error-sentences/de';
import { en } from '../error-sentences/en';
import { fr, type ErrorSentences } from '../error-sentences/fr';
import { nl } from '../error-sentences/nl';
import { errorTextIn } from './error-text';
import type { FormDefinition } from '../definition/form-definition';

/** The sentences of the form engine, by language: for whoever speaks all four. */
export const errorSentences: Readonly<Record<Language, ErrorSentences>> = { fr, nl, de, en };

/** What to do about an error, in any of the four languages. */
export const errorText = (form: FormDefinition, error: FormError, language: Language): string =>
  errorTextIn({ language, sentences: errorSentences[language] }, form, error);
