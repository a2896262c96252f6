/**
 * The standard problems of the Belgian REST guide. The title is for developers; the sentence is for whoever reads it on
 * a screen, in their language. Issues of a request that breaks the contract are for developers again, in English.
 */
import type { InputIssue, Language, LocalizedText, Problem } from '@gun/kernel';

const guide = 'https://www.belgif.be/specification/rest/api-guide/problems';

interface Standard {
  readonly code: string;
  readonly title: string;
  readonly detail: LocalizedText;
}

const standards = {
  400: {
    code: 'badRequest',
    title: 'Bad Request',
    detail: {
      fr: 'Nous ne pouvons pas lire cette demande. Rechargez la page et réessayez. Si cela échoue encore, appelez-nous.',
      nl: 'We kunnen deze vraag niet lezen. Laad de pagina opnieuw en probeer nog eens. Lukt het niet, bel ons dan.',
      de: 'Wir können diese Anfrage nicht lesen. Laden Sie die Seite neu und versuchen Sie es noch einmal. Klappt es nicht, rufen Sie uns an.',
      en: 'We cannot read this request. Reload the page and try again. If that does not help, call us.',
    },
  },
  404: {
    code: 'resourceNotFound',
    title: 'Resource Not Found',
    detail: {
      fr: 'Il n’y a rien à cette adresse. Vérifiez l’adresse, ou commencez à la page d’accueil.',
      nl: 'Op dit adres staat niets. Kijk het adres na, of begin op de startpagina.',
      de: 'Unter dieser Adresse gibt es nichts. Prüfen Sie die Adresse, oder beginnen Sie auf der Startseite.',
      en: 'There is nothing at this address. Check the address, or begin at the home page.',
    },
  },
  405: {
    code: 'methodNotAllowed',
    title: 'Method Not Allowed',
    detail: {
      fr: 'Cette adresse ne prend pas cette sorte de demande. L’en-tête Allow dit lesquelles elle prend.',
      nl: 'Dit adres neemt dit soort vraag niet aan. De header Allow zegt welke wel.',
      de: 'Diese Adresse nimmt diese Art von Anfrage nicht an. Der Header Allow nennt die möglichen.',
      en: 'This address does not take this kind of request. The Allow header says which it takes.',
    },
  },
  406: {
    code: 'notAcceptable',
    title: 'Not Acceptable',
    detail: {
      fr: 'Nous n’avons pas ce contenu dans le format demandé.',
      nl: 'We hebben deze inhoud niet in het gevraagde formaat.',
      de: 'Wir haben diesen Inhalt nicht im gewünschten Format.',
      en: 'We do not have this content in the format that was asked for.',
    },
  },
  413: {
    code: 'payloadTooLarge',
    title: 'Payload Too Large',
    detail: {
      fr: 'Cet envoi est trop grand. Envoyez moins à la fois, ou appelez-nous.',
      nl: 'Deze zending is te groot. Stuur minder tegelijk, of bel ons.',
      de: 'Diese Sendung ist zu groß. Senden Sie weniger auf einmal, oder rufen Sie uns an.',
      en: 'This is too large to send. Send less at a time, or call us.',
    },
  },
  415: {
    code: 'unsupportedMediaType',
    title: 'Unsupported Media Type',
    detail: {
      fr: 'Nous ne lisons pas ce format. Envoyez du JSON en UTF-8, ou un formulaire avec un fichier.',
      nl: 'We lezen dit formaat niet. Stuur JSON in UTF-8, of een formulier met een bestand.',
      de: 'Wir lesen dieses Format nicht. Senden Sie JSON in UTF-8 oder ein Formular mit einer Datei.',
      en: 'We do not read this format. Send JSON in UTF-8, or a form with a file.',
    },
  },
  429: {
    code: 'tooManyRequests',
    title: 'Too Many Requests',
    detail: {
      fr: 'Trop de demandes arrivent en même temps. Attendez un moment, puis réessayez.',
      nl: 'Er komen te veel vragen tegelijk. Wacht even en probeer dan opnieuw.',
      de: 'Es kommen zu viele Anfragen auf einmal. Warten Sie einen Moment und versuchen Sie es dann erneut.',
      en: 'Too many requests arrive at once. Wait a moment, then try again.',
    },
  },
  500: {
    code: 'internalServerError',
    title: 'Internal Server Error',
    detail: {
      fr: 'La faute vient de nous. Réessayez dans quelques minutes, ou appelez-nous et donnez le numéro de cette erreur.',
      nl: 'De fout ligt bij ons. Probeer over enkele minuten opnieuw, of bel ons en geef het nummer van deze fout.',
      de: 'Der Fehler liegt bei uns. Versuchen Sie es in einigen Minuten erneut, oder rufen Sie uns an und nennen Sie die Fehlernummer.',
      en: 'The fault is ours. Try again in a few minutes, or call us and give the number of this error.',
    },
  },
  503: {
    code: 'serviceUnavailable',
    title: 'Service Unavailable',
    detail: {
      fr: 'Le guichet ne répond pas pour le moment. Réessayez dans quelques instants. Rien n’est à moitié fait.',
      nl: 'Het loket antwoordt even niet. Probeer het zo dadelijk opnieuw. Er is niets half gedaan.',
      de: 'Der Schalter antwortet im Moment nicht. Versuchen Sie es gleich noch einmal. Nichts ist halb getan.',
      en: 'The counter is not answering at the moment. Try again shortly. Nothing is half done.',
    },
  },
} as const satisfies Record<number, Standard>;
export type StandardStatus = keyof typeof standards;

export const isStandardStatus = (status: number | undefined): status is StandardStatus =>
  status !== undefined && status in standards;

/** A standard Belgian problem, with another sentence where there is a better one. */
export function standardProblem(
  status: StandardStatus,
  language: Language,
  { issues, detail = standards[status].detail }: { issues?: readonly InputIssue[]; detail?: LocalizedText } = {},
): Problem {
  const { code, title } = standards[status];
  return {
    type: `urn:problem-type:belgif:${code}`,
    href: `${guide}/${code}.html`,
    ...{ title, status, detail: detail[language] },
    ...(issues && { issues: [...issues] }),
  };
}
