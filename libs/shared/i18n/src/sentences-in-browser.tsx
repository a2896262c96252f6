'use client';
/**
 * Stands in for next-intl in the browser (tools/browser/for-the-browser.mjs). The server has compiled every sentence, so
 * that filling one in takes these few lines. Where React draws on the server, next-intl itself says the same.
 */
import format, { type CompiledMessage, type FormatValues } from 'icu-minify/format';
import { createContext, createElement, Fragment, useContext, useMemo, type ReactNode } from 'react';

interface Compiled {
  readonly [key: string]: CompiledMessage | Compiled;
}

interface Sentences {
  readonly locale: string;
  readonly messages: Compiled;
}

const IntlContext = createContext<Sentences | undefined>(undefined);

export interface IntlProviderProps extends Partial<Sentences> {
  readonly locale: string;
  readonly children: ReactNode;
}

export function IntlProvider({ locale, messages, children }: IntlProviderProps) {
  const around = useContext(IntlContext)?.messages;
  const value = useMemo(() => ({ locale, messages: messages ?? around ?? {} }), [locale, messages, around]);
  return <IntlContext value={value}>{children}</IntlContext>;
}

export { IntlProvider as NextIntlClientProvider };

function useIntl(): Sentences {
  const intl = useContext(IntlContext);
  if (!intl) throw new Error('sentences are read inside a NextIntlClientProvider');
  return intl;
}

export const useLocale = (): string => useIntl().locale;

export function useTranslations(namespace = '') {
  const { locale, messages } = useIntl();
  return useMemo(() => createSentences({ locale, messages }, namespace), [locale, messages, namespace]);
}

type Values = FormatValues<ReactNode>;

function createSentences({ locale, messages }: Sentences, namespace: string) {
  const nameOf = (key: string) => [namespace, key].filter(Boolean).join('.');
  const find = (key: string) => {
    const found = nameOf(key)
      .split('.')
      .reduce<Compiled[string] | undefined>((group, name) => (isGroup(group) ? group[name] : undefined), messages);
    if (found === undefined) console.error(`no sentence at ${nameOf(key)}`);
    return found;
  };
  const fill = (key: string, values?: Values) => {
    const found = find(key);
    return found === undefined || isGroup(found) ? nameOf(key) : format(found, locale, values, { formatters });
  };
  const say = (key: string, values?: Values): string => String(fill(key, values));
  /** With elements in it, each as the child of one fragment: none needs a key. */
  const rich = (key: string, values?: Values): ReactNode => {
    const parts = fill(key, values);
    return Array.isArray(parts) ? createElement(Fragment, null, ...parts) : parts;
  };
  return Object.assign(say, { rich, raw: find });
}

const isGroup = (found: Compiled[string] | undefined): found is Compiled =>
  typeof found === 'object' && !Array.isArray(found);

const formatters = {
  getNumberFormat: (...of: ConstructorParameters<typeof Intl.NumberFormat>) => new Intl.NumberFormat(...of),
  getDateTimeFormat: (...of: ConstructorParameters<typeof Intl.DateTimeFormat>) => new Intl.DateTimeFormat(...of),
  getPluralRules: (...of: ConstructorParameters<typeof Intl.PluralRules>) => new Intl.PluralRules(...of),
};
