import { duties } from '@gun/data-broker-server';
import type { LocalizedText } from '@gun/kernel';

export const counterName: LocalizedText = {
  fr: 'Le Guichet Unique, pour le service qui traite la démarche',
  nl: 'Het Uniek Loket, voor de dienst die de aanvraag behandelt',
  de: 'Der Einheitliche Schalter, für den Dienst, der das Verfahren bearbeitet',
  en: 'The One-Stop Counter, for the service that handles the procedure',
};

/** What the counter reads without any procedure. */
export const dutyNames: Readonly<Record<string, LocalizedText>> = {
  [duties.signIn]: {
    fr: 'Vous reconnaître quand vous vous connectez',
    nl: 'U herkennen wanneer u zich aanmeldt',
    de: 'Sie erkennen, wenn Sie sich anmelden',
    en: 'Recognising you when you sign in',
  },
  [duties.representation]: {
    fr: 'Savoir pour qui vous pouvez agir',
    nl: 'Weten voor wie u mag handelen',
    de: 'Wissen, für wen Sie handeln dürfen',
    en: 'Knowing for whom you may act',
  },
  [duties.profile]: {
    fr: 'Vous montrer cette page',
    nl: 'U deze pagina tonen',
    de: 'Ihnen diese Seite zeigen',
    en: 'Showing you this page',
  },
};

/** Retention of what is read for a duty. */
export const notKept: LocalizedText = {
  fr: 'Lu au moment même, sans copie.',
  nl: 'Gelezen op het moment zelf, zonder kopie.',
  de: 'Im Augenblick gelesen, ohne Kopie.',
  en: 'Read at that moment, without a copy.',
};

/** What nobody has named in words is told by its code: better odd than hidden. */
export const unnamed = (code: string): LocalizedText => ({ fr: code, nl: code, de: code, en: code });
