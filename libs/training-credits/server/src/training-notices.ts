/** What a person is told of their training credits. */
import {
  fillText,
  firstOfMonth,
  inEachLanguage,
  inEveryLanguage,
  type Language,
  type LocalizedText,
} from '@gun/kernel';
import type { Notice } from '@gun/notifications-server';
import type { TrainingScheme } from './catalogue/training-schemes';

interface News {
  readonly ownerId: string;
  readonly eventId: string;
  readonly scheme: TrainingScheme;
  readonly amount: number;
}
interface NewsFromParty extends News {
  readonly party: LocalizedText;
}

const units = {
  hour: { fr: ['heure', 'heures'], nl: ['uur', 'uur'], de: ['Stunde', 'Stunden'], en: ['hour', 'hours'] },
  day: { fr: ['jour', 'jours'], nl: ['dag', 'dagen'], de: ['Tag', 'Tage'], en: ['day', 'days'] },
} as const;

const amountIn = ({ scheme, amount }: News, language: Language): string => {
  const [one, many] = units[scheme.unit][language];
  return `${amount} ${amount === 1 ? one : many}`;
};

function dateIn(day: string, language: Language): string {
  const format = new Intl.DateTimeFormat(`${language}-BE`, { dateStyle: 'long', timeZone: 'Europe/Brussels' });
  return firstOfMonth(format.format(new Date(`${day}T12:00:00Z`)), language);
}

/** Words with what they speak of filled in: `{amount}`, `{scheme}`, `{party}`, `{day}`. */
function filled(words: LocalizedText, news: News & { party?: LocalizedText; until?: string }): LocalizedText {
  const { scheme, party = inEveryLanguage(''), until } = news;
  return fillText(words, {
    ...{ scheme: scheme.name, party, amount: inEachLanguage((language) => amountIn(news, language)) },
    day: inEachLanguage((language) => (until ? dateIn(until, language) : '')),
  });
}

const to = ({ ownerId, eventId }: News) => ({ ownerId, eventId });

export const creditsGranted = (news: NewsFromParty & { until: string }): Notice => ({
  ...to(news),
  tone: 'ok',
  title: {
    fr: 'Vous avez reçu des crédits de formation',
    nl: 'U hebt opleidingskrediet gekregen',
    de: 'Sie haben Weiterbildungsguthaben erhalten',
    en: 'You received training credits',
  },
  text: filled(
    {
      fr: '{party} vous octroie {amount} : {scheme}. À utiliser au plus tard le {day}.',
      nl: '{party} kent u {amount} toe: {scheme}. Te gebruiken tot en met {day}.',
      de: '{party} gewährt Ihnen {amount}: {scheme}. Zu verwenden bis zum {day}.',
      en: '{party} grants you {amount}: {scheme}. Use them by {day}.',
    },
    news,
  ),
});

export const creditsSpent = (news: NewsFromParty): Notice => ({
  ...to(news),
  tone: 'info',
  title: {
    fr: 'Votre réservation de formation est utilisée',
    nl: 'Uw opleidingsreservering is gebruikt',
    de: 'Ihre Weiterbildungsreservierung wurde verwendet',
    en: 'Your training reservation is used',
  },
  text: filled(
    {
      fr: '{party} a utilisé {amount} : {scheme}. Ce n’est pas juste ? Ouvrez « Compte formation ».',
      nl: '{party} heeft {amount} gebruikt: {scheme}. Klopt dit niet? Open “Opleidingsrekening”.',
      de: '{party} hat {amount} verwendet: {scheme}. Stimmt das nicht? Öffnen Sie „Weiterbildungskonto“.',
      en: '{party} used {amount}: {scheme}. Is this wrong? Open “Training account”.',
    },
    news,
  ),
});

export const creditsRefunded = (news: NewsFromParty): Notice => ({
  ...to(news),
  tone: 'ok',
  title: {
    fr: 'Des crédits de formation vous sont rendus',
    nl: 'U krijgt opleidingskrediet terug',
    de: 'Sie erhalten Weiterbildungsguthaben zurück',
    en: 'Training credits are given back to you',
  },
  text: filled(
    {
      fr: '{party} vous rend {amount} : {scheme}.',
      nl: '{party} geeft u {amount} terug: {scheme}.',
      de: '{party} gibt Ihnen {amount} zurück: {scheme}.',
      en: '{party} gives {amount} back to you: {scheme}.',
    },
    news,
  ),
});

export const courseFinished = ({
  provider,
  ...news
}: Pick<News, 'ownerId' | 'eventId'> & { provider: string }): Notice => ({
  ...news,
  tone: 'ok',
  title: {
    fr: 'Un certificat de cours est dans votre portefeuille',
    nl: 'Een cursusbewijs zit in uw portefeuille',
    de: 'Ein Kursnachweis ist in Ihrer Brieftasche',
    en: 'A course certificate is in your wallet',
  },
  text: {
    fr: `${provider} confirme que vous avez terminé un cours. Ouvrez « Portefeuille » pour le voir ou le montrer.`,
    nl: `${provider} bevestigt dat u een opleiding hebt afgerond. Open “Portefeuille” om het te zien of te tonen.`,
    de: `${provider} bestätigt, dass Sie einen Kurs abgeschlossen haben. Öffnen Sie „Brieftasche“, um ihn zu sehen oder zu zeigen.`,
    en: `${provider} confirms that you finished a course. Open “Wallet” to see or show it.`,
  },
});

export const creditsEnding = (news: News & { until: string }): Notice => ({
  ...to(news),
  tone: 'turn',
  title: {
    fr: 'Des crédits de formation expirent bientôt',
    nl: 'Opleidingskrediet vervalt binnenkort',
    de: 'Weiterbildungsguthaben verfällt bald',
    en: 'Training credits expire soon',
  },
  text: filled(
    {
      fr: 'Il vous reste {amount} à utiliser au plus tard le {day} : {scheme}.',
      nl: 'U kunt nog {amount} gebruiken tot en met {day}: {scheme}.',
      de: 'Sie können noch {amount} bis zum {day} verwenden: {scheme}.',
      en: 'You have {amount} left to use by {day}: {scheme}.',
    },
    news,
  ),
});

export const creditsExpired = (news: News & { until: string }): Notice => ({
  ...to(news),
  tone: 'no',
  title: {
    fr: 'Des crédits de formation ont expiré',
    nl: 'Opleidingskrediet is vervallen',
    de: 'Weiterbildungsguthaben ist verfallen',
    en: 'Training credits expired',
  },
  text: filled(
    {
      fr: '{amount} n’ont pas été utilisés avant la fin du {day} : {scheme}.',
      nl: '{amount} werden niet gebruikt voor het einde van {day}: {scheme}.',
      de: '{amount} wurden bis zum Ende des {day} nicht verwendet: {scheme}.',
      en: '{amount} were not used before the end of {day}: {scheme}.',
    },
    news,
  ),
});
