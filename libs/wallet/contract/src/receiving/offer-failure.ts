/** Why nothing was taken from an issuer. The first that applies is told: as a code, and as a sentence with what to do. */
import type { LocalizedText } from '@gun/kernel';

export const offerFailures = [
  ...(['issuerUnknown', 'typeNotVouched'] as const),
  ...(['offerOver', 'pinBurned', 'signInRefused', 'issuerSilent', 'issuerRefused'] as const),
  ...(['untrustedIssuer', 'altered', 'otherKey', 'notWhatWasOffered', 'wrongDescription'] as const),
  ...(['notYetValid', 'expired', 'revoked', 'statusUnknown'] as const),
] as const;
export type OfferFailure = (typeof offerFailures)[number];

export const offerFailureSentences: Readonly<Record<OfferFailure, LocalizedText>> = {
  issuerUnknown: {
    fr: 'Cet émetteur ne figure sur aucune liste de confiance. Votre portefeuille ne prend rien chez lui. Demandez-lui sur quelle liste il est inscrit.',
    nl: 'Deze uitreiker staat op geen enkele vertrouwenslijst. Uw portefeuille neemt niets van hem aan. Vraag op welke lijst hij staat.',
    de: 'Dieser Aussteller steht auf keiner Vertrauensliste. Ihre Brieftasche nimmt nichts von ihm an. Fragen Sie ihn, auf welcher Liste er steht.',
    en: 'This issuer is on no trust list. Your wallet takes nothing from it. Ask the issuer which list it is on.',
  },
  typeNotVouched: {
    fr: 'Cet émetteur est connu, mais il ne peut pas délivrer ce document. Rien n’a été pris. Signalez-le à l’émetteur.',
    nl: 'Deze uitreiker is bekend, maar mag dit document niet uitreiken. Er is niets aangenomen. Meld het aan de uitreiker.',
    de: 'Dieser Aussteller ist bekannt, darf dieses Dokument aber nicht ausstellen. Es wurde nichts angenommen. Melden Sie es dem Aussteller.',
    en: 'This issuer is known, but may not issue this document. Nothing was taken. Tell the issuer.',
  },
  offerOver: {
    fr: 'Cette offre n’est plus valable ou a déjà servi. Demandez-en une nouvelle à l’émetteur.',
    nl: 'Dit aanbod geldt niet meer of is al gebruikt. Vraag de uitreiker een nieuw.',
    de: 'Dieses Angebot gilt nicht mehr oder wurde schon benutzt. Bitten Sie den Aussteller um ein neues.',
    en: 'This offer no longer holds or was used before. Ask the issuer for a new one.',
  },
  pinBurned: {
    fr: 'Le code a été refusé trop souvent : cette offre est fermée. Demandez-en une nouvelle à l’émetteur.',
    nl: 'De code is te vaak geweigerd: dit aanbod is gesloten. Vraag de uitreiker een nieuw.',
    de: 'Der Code wurde zu oft abgelehnt: Dieses Angebot ist geschlossen. Bitten Sie den Aussteller um ein neues.',
    en: 'The code was refused too often: this offer is closed. Ask the issuer for a new one.',
  },
  signInRefused: {
    fr: 'Vous n’avez pas donné votre accord chez l’émetteur. Rien n’a été pris. Ouvrez l’offre à nouveau si vous le voulez.',
    nl: 'U hebt bij de uitreiker geen toestemming gegeven. Er is niets aangenomen. Open het aanbod opnieuw als u dat wilt.',
    de: 'Sie haben beim Aussteller nicht zugestimmt. Es wurde nichts angenommen. Öffnen Sie das Angebot erneut, wenn Sie möchten.',
    en: 'You did not agree at the issuer. Nothing was taken. Open the offer again if you want to.',
  },
  issuerSilent: {
    fr: 'L’émetteur ne répond pas comme il le devrait. Rien n’a été pris. Réessayez plus tard avec une nouvelle offre.',
    nl: 'De uitreiker antwoordt niet zoals het hoort. Er is niets aangenomen. Probeer het later met een nieuw aanbod.',
    de: 'Der Aussteller antwortet nicht, wie er sollte. Es wurde nichts angenommen. Versuchen Sie es später mit einem neuen Angebot.',
    en: 'The issuer does not answer as it should. Nothing was taken. Try again later with a new offer.',
  },
  issuerRefused: {
    fr: 'L’émetteur refuse de délivrer ce document. Contactez-le pour en connaître la raison.',
    nl: 'De uitreiker weigert dit document uit te reiken. Neem contact op om de reden te kennen.',
    de: 'Der Aussteller lehnt es ab, dieses Dokument auszustellen. Fragen Sie ihn nach dem Grund.',
    en: 'The issuer refuses to issue this document. Contact it to learn why.',
  },
  untrustedIssuer: {
    fr: 'Le document reçu n’est pas signé par l’émetteur que la liste de confiance connaît. Il n’a pas été gardé. Signalez-le à l’émetteur.',
    nl: 'Het ontvangen document is niet ondertekend door de uitreiker die de vertrouwenslijst kent. Het is niet bewaard. Meld het aan de uitreiker.',
    de: 'Das erhaltene Dokument ist nicht vom Aussteller unterzeichnet, den die Vertrauensliste kennt. Es wurde nicht behalten. Melden Sie es dem Aussteller.',
    en: 'The document that arrived is not signed by the issuer that the trust list knows. It was not kept. Tell the issuer.',
  },
  altered: {
    fr: 'Le document reçu a été modifié ou abîmé. Il n’a pas été gardé. Demandez une nouvelle offre à l’émetteur.',
    nl: 'Het ontvangen document is gewijzigd of beschadigd. Het is niet bewaard. Vraag de uitreiker een nieuw aanbod.',
    de: 'Das erhaltene Dokument wurde verändert oder beschädigt. Es wurde nicht behalten. Bitten Sie den Aussteller um ein neues Angebot.',
    en: 'The document that arrived was changed or damaged. It was not kept. Ask the issuer for a new offer.',
  },
  otherKey: {
    fr: 'Le document reçu est lié à un autre portefeuille : vous ne pourriez pas le montrer. Il n’a pas été gardé. Signalez-le à l’émetteur.',
    nl: 'Het ontvangen document hoort bij een andere portefeuille: u zou het niet kunnen tonen. Het is niet bewaard. Meld het aan de uitreiker.',
    de: 'Das erhaltene Dokument gehört zu einer anderen Brieftasche: Sie könnten es nicht zeigen. Es wurde nicht behalten. Melden Sie es dem Aussteller.',
    en: 'The document that arrived belongs to another wallet: you could not show it. It was not kept. Tell the issuer.',
  },
  notWhatWasOffered: {
    fr: 'Le document reçu n’est pas celui qui était offert. Il n’a pas été gardé. Signalez-le à l’émetteur.',
    nl: 'Het ontvangen document is niet wat werd aangeboden. Het is niet bewaard. Meld het aan de uitreiker.',
    de: 'Das erhaltene Dokument ist nicht das angebotene. Es wurde nicht behalten. Melden Sie es dem Aussteller.',
    en: 'The document that arrived is not what was offered. It was not kept. Tell the issuer.',
  },
  wrongDescription: {
    fr: 'La description de ce document ne correspond pas à sa signature. Il n’a pas été gardé. Signalez-le à l’émetteur.',
    nl: 'De beschrijving van dit document stemt niet overeen met de handtekening. Het is niet bewaard. Meld het aan de uitreiker.',
    de: 'Die Beschreibung dieses Dokuments passt nicht zu seiner Unterschrift. Es wurde nicht behalten. Melden Sie es dem Aussteller.',
    en: 'The description of this document does not match its signature. It was not kept. Tell the issuer.',
  },
  notYetValid: {
    fr: 'Le document reçu n’est pas encore valable. Il n’a pas été gardé. Demandez à l’émetteur à partir de quand il l’est.',
    nl: 'Het ontvangen document is nog niet geldig. Het is niet bewaard. Vraag de uitreiker vanaf wanneer het geldt.',
    de: 'Das erhaltene Dokument ist noch nicht gültig. Es wurde nicht behalten. Fragen Sie den Aussteller, ab wann es gilt.',
    en: 'The document that arrived is not valid yet. It was not kept. Ask the issuer from when it is.',
  },
  expired: {
    fr: 'Le document reçu n’est plus valable. Il n’a pas été gardé. Demandez-en un nouveau à l’émetteur.',
    nl: 'Het ontvangen document is niet meer geldig. Het is niet bewaard. Vraag de uitreiker een nieuw.',
    de: 'Das erhaltene Dokument ist nicht mehr gültig. Es wurde nicht behalten. Bitten Sie den Aussteller um ein neues.',
    en: 'The document that arrived is no longer valid. It was not kept. Ask the issuer for a new one.',
  },
  revoked: {
    fr: 'Le document reçu a déjà été retiré par son émetteur. Il n’a pas été gardé. Contactez l’émetteur.',
    nl: 'Het ontvangen document is al ingetrokken door de uitreiker. Het is niet bewaard. Neem contact op met de uitreiker.',
    de: 'Das erhaltene Dokument wurde vom Aussteller schon widerrufen. Es wurde nicht behalten. Wenden Sie sich an den Aussteller.',
    en: 'The document that arrived was already withdrawn by its issuer. It was not kept. Contact the issuer.',
  },
  statusUnknown: {
    fr: 'Nous n’avons pas pu vérifier si le document vaut encore. Il n’a pas été gardé. Réessayez plus tard avec une nouvelle offre.',
    nl: 'We konden niet nagaan of het document nog geldt. Het is niet bewaard. Probeer het later met een nieuw aanbod.',
    de: 'Wir konnten nicht prüfen, ob das Dokument noch gilt. Es wurde nicht behalten. Versuchen Sie es später mit einem neuen Angebot.',
    en: 'We could not check whether the document still holds. It was not kept. Try again later with a new offer.',
  },
};
