import { fillSentence, type Language } from '@gun/kernel';
import type { FormError } from './check-answers';
import type { ErrorSentences } from '../error-sentences/fr';
import type { FormDefinition, FormField } from '../definition/form-definition';
import { findField, nameOf } from './form-pointer';

const and: Readonly<Record<Language, string>> = { fr: 'et', nl: 'en', de: 'und', en: 'and' };

/** One language, with the sentences of the form engine in it: a browser loads no others. */
export interface ErrorWords {
  readonly language: Language;
  readonly sentences: ErrorSentences;
}

/**
 * What to do about an error, in one language: the words of the definition where it has them, otherwise ours. Keys of
 * `messages` in a definition are reasons (`maximum`), or part and reason (`street.required`) for one box of an address.
 */
export function errorTextIn({ language, sentences }: ErrorWords, form: FormDefinition, error: FormError): string {
  const rule = form.rules.find(({ id }) => id === error.rule);
  if (rule) return rule.message[language];
  const { field, part } = fieldAt(form, error.pointer);
  const own = field?.messages?.[part ? `${part}.${error.reason}` : error.reason];
  const sentence = own?.[language] ?? generalSentence(sentences, error.reason, field, part);
  return fillSentence(sentence, {
    label: field?.label[language] ?? '',
    accept: field?.accept ? acceptedTypes(field.accept, language) : '',
    ...error.params,
  });
}

/** Types of file as people call them: `PDF, PNG and JPEG`. */
export function acceptedTypes(accept: NonNullable<FormField['accept']>, language: Language): string {
  const names = accept.map((type) => type.slice(type.indexOf('/') + 1).toUpperCase());
  const last = names.pop() ?? '';
  return names.length === 0 ? last : `${names.join(', ')} ${and[language]} ${last}`;
}

/** The field at the pointer, or the one of which the pointer names a part: `/home/street`. */
function fieldAt(form: FormDefinition, pointer: string): { field?: FormField | undefined; part?: string } {
  const field = findField(form, pointer);
  if (field) return { field };
  return { field: findField(form, pointer.slice(0, pointer.lastIndexOf('/'))), part: nameOf(pointer) };
}

function generalSentence(sentences: ErrorSentences, reason: string, field?: FormField, part?: string): string {
  const keys = [part && `${field?.widget}.${part}.${reason}`, `${field?.widget}.${reason}`, reason];
  const key = keys.find((candidate): candidate is keyof ErrorSentences => Object.hasOwn(sentences, candidate ?? ''));
  return sentences[key ?? 'answer'];
}
