import { fillText, type LocalizedText } from '@gun/kernel';
import type { Notice } from '@gun/notifications-server';
import { credentialType, revocationReasons, type CredentialKey, type RevocationGrounds } from '@gun/wallet-contract';

const titles: LocalizedText = {
  fr: 'Document révoqué : {document}',
  nl: 'Document herroepen: {document}',
  de: 'Dokument widerrufen: {document}',
  en: 'Document revoked: {document}',
};
const texts: LocalizedText = {
  fr: '{reason} Il ne vaut plus rien, ni ici ni sur vos téléphones. Ouvrez-le dans votre portefeuille : vous y lisez qui l’a décidé, pourquoi et comment le contester.',
  nl: '{reason} Het geldt niet meer, hier noch op uw telefoons. Open het in uw portefeuille: u leest er wie dat besliste, waarom en hoe u het betwist.',
  de: '{reason} Es gilt nicht mehr, weder hier noch auf Ihren Telefonen. Öffnen Sie es in Ihrer Brieftasche: Dort lesen Sie, wer das entschieden hat, warum und wie Sie es anfechten.',
  en: '{reason} It no longer holds, neither here nor on your phones. Open it in your wallet: you read there who decided it, why and how to contest it.',
};

/** What the holder is told, in the inbox and by the ways they chose. */
export const revocationNotice = (
  type: CredentialKey,
  reason: RevocationGrounds['reason'],
): Pick<Notice, 'tone' | 'title' | 'text' | 'urgent'> => ({
  tone: 'no',
  urgent: true,
  title: fillText(titles, { document: credentialType(type).title }),
  text: fillText(texts, { reason: revocationReasons[reason] }),
});
