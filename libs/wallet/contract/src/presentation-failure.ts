/** Why a presentation is not believed. The first that applies is told: to the agency as a code, to people as a sentence. */
import type { LocalizedText } from '@gun/kernel';

export const presentationFailures = [
  'unreadable',
  'foreignNonce',
  'wrongAudience',
  'altered',
  'notHolder',
  'untrustedIssuer',
  'unknownType',
  'notYetValid',
  'expired',
  'revoked',
  'statusUnknown',
  'notWhatWasAsked',
] as const;
export type PresentationFailure = (typeof presentationFailures)[number];

export const presentationFailureSentences: Readonly<Record<PresentationFailure, LocalizedText>> = {
  unreadable: {
    fr: 'La réponse du portefeuille est illisible. Demandez-lui de recommencer.',
    nl: 'Het antwoord van de portefeuille is onleesbaar. Laat de houder het opnieuw doen.',
    de: 'Die Antwort der Brieftasche ist unlesbar. Lassen Sie den Vorgang wiederholen.',
    en: 'The answer of the wallet cannot be read. Let the holder try again.',
  },
  foreignNonce: {
    fr: 'La réponse appartient à une autre demande. Elle a peut-être été copiée.',
    nl: 'Het antwoord hoort bij een andere vraag. Misschien is het gekopieerd.',
    de: 'Die Antwort gehört zu einer anderen Anfrage. Vielleicht wurde sie kopiert.',
    en: 'The answer belongs to another request. It may have been copied.',
  },
  wrongAudience: {
    fr: 'La réponse était destinée à quelqu’un d’autre.',
    nl: 'Het antwoord was voor iemand anders bestemd.',
    de: 'Die Antwort war für jemand anderen bestimmt.',
    en: 'The answer was meant for somebody else.',
  },
  altered: {
    fr: 'L’attestation a été modifiée depuis sa délivrance.',
    nl: 'Het attest is gewijzigd sinds de uitreiking.',
    de: 'Der Nachweis wurde seit seiner Ausstellung verändert.',
    en: 'The attestation was changed after it was issued.',
  },
  notHolder: {
    fr: 'Celui qui montre l’attestation n’en est pas le titulaire.',
    nl: 'Wie het attest toont, is niet de houder ervan.',
    de: 'Wer den Nachweis zeigt, ist nicht sein Inhaber.',
    en: 'Whoever shows the attestation is not its holder.',
  },
  untrustedIssuer: {
    fr: 'L’émetteur de l’attestation n’est pas reconnu.',
    nl: 'De uitreiker van het attest is niet erkend.',
    de: 'Der Aussteller des Nachweises ist nicht anerkannt.',
    en: 'The issuer of the attestation is not recognised.',
  },
  unknownType: {
    fr: 'Ce genre d’attestation n’est pas connu ici.',
    nl: 'Dit soort attest is hier niet bekend.',
    de: 'Diese Art von Nachweis ist hier nicht bekannt.',
    en: 'This kind of attestation is not known here.',
  },
  notYetValid: {
    fr: 'L’attestation n’est pas encore valable.',
    nl: 'Het attest is nog niet geldig.',
    de: 'Der Nachweis ist noch nicht gültig.',
    en: 'The attestation is not valid yet.',
  },
  expired: {
    fr: 'L’attestation n’est plus valable : sa date est passée.',
    nl: 'Het attest is niet meer geldig: de datum is voorbij.',
    de: 'Der Nachweis ist nicht mehr gültig: Sein Datum ist vorbei.',
    en: 'The attestation is no longer valid: its date has passed.',
  },
  revoked: {
    fr: 'L’attestation a été retirée. Son titulaire en voit la raison dans son portefeuille.',
    nl: 'Het attest is ingetrokken. De houder ziet de reden in de portefeuille.',
    de: 'Der Nachweis wurde widerrufen. Der Inhaber sieht den Grund in seiner Brieftasche.',
    en: 'The attestation was withdrawn. Its holder sees why in the wallet.',
  },
  statusUnknown: {
    fr: 'Nous ne pouvons pas vérifier si l’attestation vaut encore. Réessayez dans quelques minutes.',
    nl: 'We kunnen niet nagaan of het attest nog geldt. Probeer het over enkele minuten opnieuw.',
    de: 'Wir können nicht prüfen, ob der Nachweis noch gilt. Versuchen Sie es in einigen Minuten erneut.',
    en: 'We cannot check whether the attestation still holds. Try again in a few minutes.',
  },
  notWhatWasAsked: {
    fr: 'Le portefeuille a montré autre chose que ce qui était demandé.',
    nl: 'De portefeuille toonde iets anders dan wat gevraagd was.',
    de: 'Die Brieftasche hat etwas anderes gezeigt als verlangt.',
    en: 'The wallet showed something else than was asked for.',
  },
};
