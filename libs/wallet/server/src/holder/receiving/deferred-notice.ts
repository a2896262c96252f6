import { fillText, type LocalizedText } from '@gun/kernel';
import type { Notice } from '@gun/notifications-server';
import type { OfferContent } from './offer-content';

const arrived: LocalizedText = {
  fr: 'Arrivé dans votre portefeuille : {document}',
  nl: 'Aangekomen in uw portefeuille: {document}',
  de: 'In Ihrer Brieftasche angekommen: {document}',
  en: 'Arrived in your wallet: {document}',
};
const arrivedText: LocalizedText = {
  fr: '{issuer} l’a délivré. Nous avons vérifié sa signature. Vous pouvez le montrer dès maintenant.',
  nl: '{issuer} heeft het uitgereikt. We controleerden de handtekening. U kunt het meteen tonen.',
  de: '{issuer} hat es ausgestellt. Wir haben die Unterschrift geprüft. Sie können es sofort zeigen.',
  en: '{issuer} delivered it. We checked the signature. You can show it from now on.',
};
const missing: LocalizedText = {
  fr: 'N’est pas arrivé dans votre portefeuille : {document}',
  nl: 'Niet aangekomen in uw portefeuille: {document}',
  de: 'Nicht in Ihrer Brieftasche angekommen: {document}',
  en: 'Did not arrive in your wallet: {document}',
};
const missingText: LocalizedText = {
  fr: 'Ouvrez « Recevoir un document » dans votre portefeuille : vous y lisez pourquoi. Demandez une nouvelle offre à {issuer}.',
  nl: 'Open “Een document ontvangen” in uw portefeuille: u leest er waarom. Vraag {issuer} een nieuw aanbod.',
  de: 'Öffnen Sie „Ein Dokument empfangen“ in Ihrer Brieftasche: Dort lesen Sie, warum. Bitten Sie {issuer} um ein neues Angebot.',
  en: 'Open “Receive a document” in your wallet: you read there why. Ask {issuer} for a new offer.',
};

/** What the holder is told who waited for an issuer. */
export function deferredNotice(
  { documents, issuer }: OfferContent,
  isKept: boolean,
): Pick<Notice, 'tone' | 'title' | 'text'> {
  const [first] = documents;
  const words = { document: first?.title ?? issuer.name, issuer: issuer.name };
  return {
    tone: isKept ? 'ok' : 'no',
    title: fillText(isKept ? arrived : missing, words),
    text: fillText(isKept ? arrivedText : missingText, words),
  };
}
