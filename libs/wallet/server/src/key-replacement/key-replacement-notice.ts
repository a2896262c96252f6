import { fillText, type LocalizedText } from '@gun/kernel';
import type { Notice } from '@gun/notifications-server';
import { credentialType, type CredentialKey } from '@gun/wallet-contract';

const titles: LocalizedText = {
  fr: 'Document renouvelé : {document}',
  nl: 'Document vernieuwd: {document}',
  de: 'Dokument erneuert: {document}',
  en: 'Document renewed: {document}',
};
const text: LocalizedText = {
  fr: 'La clé qui l’avait signé n’est plus sûre. Vous n’y êtes pour rien, et rien de ce qu’il dit n’a changé. Il est renouvelé ici. Sur un téléphone, ajoutez-le à nouveau : l’ancienne copie ne vaut plus rien.',
  nl: 'De sleutel die het ondertekende, is niet meer veilig. U kunt er niets aan doen, en wat het zegt is niet veranderd. Hier is het vernieuwd. Voeg het op een telefoon opnieuw toe: de oude kopie geldt niet meer.',
  de: 'Der Schlüssel, der es signiert hat, ist nicht mehr sicher. Es liegt nicht an Ihnen, und der Inhalt ist derselbe. Hier ist es erneuert. Fügen Sie es auf einem Telefon neu hinzu: Die alte Kopie gilt nicht mehr.',
  en: 'The key that signed it is no longer safe. It is not your doing, and nothing that it says has changed. Here it is renewed. On a phone, add it again: the old copy no longer holds.',
};

/** What the holder of a renewed document is told. */
export const keyReplacementNotice = (type: CredentialKey): Pick<Notice, 'tone' | 'title' | 'text' | 'urgent'> => ({
  ...{ tone: 'turn', urgent: true, text },
  title: fillText(titles, { document: credentialType(type).title }),
});
