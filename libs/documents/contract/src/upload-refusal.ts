/** Why a file is not taken, and what to do about it: a closed list, a sentence in each language. */
import type { LocalizedText } from '@gun/kernel';
import { z } from 'zod';

/** Every reason for which an upload can be refused. */
export const uploadRefusals = [
  'emptyFile',
  'fileTooLarge',
  'typeNotAccepted',
  'typeDiffers',
  'extensionDiffers',
  'archiveNotAccepted',
  'fileDamaged',
  'hiddenContent',
  'pdfEncrypted',
  'pdfActive',
  'pdfEmbedsFiles',
  'tooManyPages',
  'imageTooLarge',
  'malwareFound',
] as const;

/** A reason for which a file was refused. */
export const UploadRefusal = z.enum(uploadRefusals).meta({ id: 'UploadRefusal', title: 'UploadRefusal' });
export type UploadRefusal = z.infer<typeof UploadRefusal>;

/** What a file may be: asked on every screen before the file is chosen, and checked again on arrival. */
export const uploadLimits = {
  bytes: 20 * 1024 * 1024,
  pages: 200,
  /** Pixels of a decoded image: 50 million is a sharp photo of an A3 sheet. */
  pixels: 50_000_000,
  side: 20_000,
  mediaTypes: ['application/pdf', 'image/png', 'image/jpeg'],
} as const;

/** What people read when a file is refused: the reason, then how to go on. */
export const uploadRefusalSentences: Readonly<Record<UploadRefusal, LocalizedText>> = {
  emptyFile: {
    fr: 'Ce fichier est vide. Ouvrez-le sur votre appareil, enregistrez-le de nouveau et ajoutez-le.',
    nl: 'Dit bestand is leeg. Open het op uw toestel, bewaar het opnieuw en voeg het toe.',
    de: 'Diese Datei ist leer. Öffnen Sie sie auf Ihrem Gerät, speichern Sie sie neu und fügen Sie sie hinzu.',
    en: 'This file is empty. Open it on your device, save it again and add it.',
  },
  fileTooLarge: {
    fr: 'Ce fichier dépasse 20 Mo. Réduisez-le, ou envoyez-le en plusieurs parties.',
    nl: 'Dit bestand is groter dan 20 MB. Verklein het, of verstuur het in delen.',
    de: 'Diese Datei ist größer als 20 MB. Verkleinern Sie sie, oder senden Sie sie in Teilen.',
    en: 'This file is larger than 20 MB. Make it smaller, or send it in parts.',
  },
  typeNotAccepted: {
    fr: 'Nous acceptons les fichiers PDF, JPEG et PNG. Enregistrez ce document en PDF, ou photographiez-le.',
    nl: 'Wij aanvaarden PDF, JPEG en PNG. Bewaar dit document als PDF, of neem er een foto van.',
    de: 'Wir nehmen PDF, JPEG und PNG an. Speichern Sie das Dokument als PDF, oder fotografieren Sie es.',
    en: 'We accept PDF, JPEG and PNG files. Save this document as a PDF, or take a photo of it.',
  },
  typeDiffers: {
    fr: 'Le contenu de ce fichier ne correspond pas à son type. Enregistrez-le de nouveau en PDF, JPEG ou PNG.',
    nl: 'De inhoud van dit bestand past niet bij zijn type. Bewaar het opnieuw als PDF, JPEG of PNG.',
    de: 'Der Inhalt dieser Datei passt nicht zu ihrem Typ. Speichern Sie sie neu als PDF, JPEG oder PNG.',
    en: 'What is in this file does not match its type. Save it again as PDF, JPEG or PNG.',
  },
  extensionDiffers: {
    fr: 'La fin du nom (.pdf, .jpg ou .png) ne correspond pas au contenu. Corrigez le nom et ajoutez le fichier.',
    nl: 'Het einde van de naam (.pdf, .jpg of .png) past niet bij de inhoud. Verbeter de naam en voeg het bestand toe.',
    de: 'Die Endung (.pdf, .jpg oder .png) passt nicht zum Inhalt. Berichtigen Sie den Namen und fügen Sie die Datei hinzu.',
    en: 'The end of the name (.pdf, .jpg or .png) does not match the content. Correct the name and add the file.',
  },
  archiveNotAccepted: {
    fr: 'Ce fichier en contient d’autres (zip, Word, Excel). Ajoutez chaque document séparément, en PDF.',
    nl: 'Dit bestand bevat andere bestanden (zip, Word, Excel). Voeg elk document apart toe, als PDF.',
    de: 'Diese Datei enthält andere Dateien (Zip, Word, Excel). Fügen Sie jedes Dokument einzeln als PDF hinzu.',
    en: 'This file holds other files (zip, Word, Excel). Add each document on its own, as a PDF.',
  },
  fileDamaged: {
    fr: 'Ce fichier est incomplet ou abîmé : nous ne pouvons pas le lire. Enregistrez-le de nouveau et ajoutez-le.',
    nl: 'Dit bestand is onvolledig of beschadigd: wij kunnen het niet lezen. Bewaar het opnieuw en voeg het toe.',
    de: 'Diese Datei ist unvollständig oder beschädigt: Wir können sie nicht lesen. Speichern Sie sie neu und fügen Sie sie hinzu.',
    en: 'This file is incomplete or damaged: we cannot read it. Save it again and add it.',
  },
  hiddenContent: {
    fr: 'Ce fichier cache un autre contenu. Ouvrez-le, enregistrez-en une copie et ajoutez la copie.',
    nl: 'In dit bestand zit andere inhoud verborgen. Open het, bewaar een kopie en voeg de kopie toe.',
    de: 'In dieser Datei ist anderer Inhalt verborgen. Öffnen Sie sie, speichern Sie eine Kopie und fügen Sie die Kopie hinzu.',
    en: 'Other content is hidden in this file. Open it, save a copy and add the copy.',
  },
  pdfEncrypted: {
    fr: 'Ce PDF est protégé. Enregistrez-le sans mot de passe ni protection et ajoutez-le.',
    nl: 'Deze PDF is beveiligd. Bewaar ze zonder wachtwoord of beveiliging en voeg ze toe.',
    de: 'Dieses PDF ist geschützt. Speichern Sie es ohne Passwort und Schutz und fügen Sie es hinzu.',
    en: 'This PDF is protected. Save it without a password or protection and add it.',
  },
  pdfActive: {
    fr: 'Ce PDF contient un programme. Imprimez-le en PDF (« Imprimer », puis « PDF ») et ajoutez le résultat.',
    nl: 'In deze PDF zit een programma. Druk ze af naar PDF (“Afdrukken”, dan “PDF”) en voeg het resultaat toe.',
    de: 'Dieses PDF enthält ein Programm. Drucken Sie es als PDF („Drucken“, dann „PDF“) und fügen Sie das Ergebnis hinzu.',
    en: 'This PDF contains a program. Print it to PDF (“Print”, then “PDF”) and add the result.',
  },
  pdfEmbedsFiles: {
    fr: 'Ce PDF contient d’autres fichiers en annexe. Ajoutez chaque fichier séparément.',
    nl: 'In deze PDF zitten andere bestanden als bijlage. Voeg elk bestand apart toe.',
    de: 'Dieses PDF enthält andere Dateien als Anlage. Fügen Sie jede Datei einzeln hinzu.',
    en: 'This PDF has other files attached to it. Add each file on its own.',
  },
  tooManyPages: {
    fr: 'Ce PDF compte plus de 200 pages. Envoyez-le en plusieurs parties.',
    nl: 'Deze PDF telt meer dan 200 bladzijden. Verstuur ze in delen.',
    de: 'Dieses PDF hat mehr als 200 Seiten. Senden Sie es in Teilen.',
    en: 'This PDF has more than 200 pages. Send it in parts.',
  },
  imageTooLarge: {
    fr: 'Cette image a trop de points : 50 millions au plus. Réduisez-la et ajoutez-la.',
    nl: 'Deze afbeelding heeft te veel beeldpunten: hoogstens 50 miljoen. Verklein ze en voeg ze toe.',
    de: 'Dieses Bild hat zu viele Bildpunkte: höchstens 50 Millionen. Verkleinern Sie es und fügen Sie es hinzu.',
    en: 'This image has too many pixels: 50 million at most. Make it smaller and add it.',
  },
  malwareFound: {
    fr: 'Notre antivirus a trouvé un programme dangereux dans ce fichier. Contrôlez votre appareil, et apportez le document au guichet.',
    nl: 'Onze virusscanner vond een gevaarlijk programma in dit bestand. Controleer uw toestel, en breng het document naar het loket.',
    de: 'Unser Virenscanner hat in dieser Datei ein gefährliches Programm gefunden. Prüfen Sie Ihr Gerät, und bringen Sie das Dokument zum Schalter.',
    en: 'Our virus scanner found a dangerous program in this file. Check your device, and bring the document to a counter.',
  },
};
