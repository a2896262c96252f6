import { compileMessages, routing } from '@gun/i18n';
import { hasLocale } from 'next-intl';
import { getRequestConfig } from 'next-intl/server';
import { messagesOf } from './messages';

const compiled = {
  fr: compileMessages(messagesOf.fr),
  nl: compileMessages(messagesOf.nl),
  de: compileMessages(messagesOf.de),
  en: compileMessages(messagesOf.en),
};

export default getRequestConfig(async ({ requestLocale }) => {
  const requested = await requestLocale;
  const locale = hasLocale(routing.locales, requested) ? requested : routing.defaultLocale;
  return { locale, messages: compiled[locale], timeZone: 'Europe/Brussels' };
});
