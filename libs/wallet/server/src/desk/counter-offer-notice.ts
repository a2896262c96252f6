import { fillText, type LocalizedText } from '@gun/kernel';
import type { Notice } from '@gun/notifications-server';
import { credentialType, type CredentialKey } from '@gun/wallet-contract';

const titles: LocalizedText = {
  fr: 'Préparé au guichet pour votre téléphone : {document}',
  nl: 'Aan het loket voorbereid voor uw telefoon: {document}',
  de: 'Am Schalter für Ihr Telefon vorbereitet: {document}',
  en: 'Prepared at the counter for your phone: {document}',
};
const texts: LocalizedText = {
  fr: '{office} l’a préparé. Le code PIN vous arrive par lettre. Vous n’avez rien demandé ? Ouvrez le document dans votre portefeuille et retirez-le.',
  nl: '{office} bereidde het voor. De pincode krijgt u per brief. Hebt u niets gevraagd? Open het document in uw portefeuille en trek het in.',
  de: '{office} hat es vorbereitet. Die PIN kommt per Brief. Sie haben nichts beantragt? Öffnen Sie das Dokument in Ihrer Brieftasche und ziehen Sie es zurück.',
  en: '{office} prepared it. The PIN comes by letter. You asked for nothing? Open the document in your wallet and withdraw it.',
};

/** The holder hears of it at once, wherever they are: it may not have been they who stood at the counter. */
export const counterOfferNotice = (
  type: CredentialKey,
  office: LocalizedText,
): Pick<Notice, 'tone' | 'title' | 'text' | 'urgent'> => ({
  tone: 'turn',
  urgent: true,
  title: fillText(titles, { document: credentialType(type).title }),
  text: fillText(texts, { office: office }),
});
