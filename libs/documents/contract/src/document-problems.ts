/** Every refusal of this domain, with the sentence that a person reads. */
import { defineProblems, type ProblemDefinition } from '@gun/kernel';
import { uploadRefusals, uploadRefusalSentences, type UploadRefusal } from './upload-refusal';

const titles: Readonly<Record<UploadRefusal, string>> = {
  emptyFile: 'Empty File',
  fileTooLarge: 'File Too Large',
  typeNotAccepted: 'Type Not Accepted',
  typeDiffers: 'Type Differs',
  extensionDiffers: 'Extension Differs',
  archiveNotAccepted: 'Archive Not Accepted',
  fileDamaged: 'File Damaged',
  hiddenContent: 'Hidden Content',
  pdfEncrypted: 'PDF Encrypted',
  pdfActive: 'PDF Active',
  pdfEmbedsFiles: 'PDF Embeds Files',
  tooManyPages: 'Too Many Pages',
  imageTooLarge: 'Image Too Large',
  malwareFound: 'Malware Found',
};

const refusedUploads = Object.fromEntries(
  uploadRefusals.map((refusal) => [
    refusal,
    { status: refusal === 'fileTooLarge' ? 413 : 422, title: titles[refusal], detail: uploadRefusalSentences[refusal] },
  ]),
) as Record<UploadRefusal, ProblemDefinition>; // fromEntries forgets the keys it was given

export const documentProblems = defineProblems({
  ...refusedUploads,
  documentNotFound: {
    status: 404,
    title: 'Document Not Found',
    detail: {
      fr: 'Ce document n’existe pas ou ne vous est pas accessible. Ouvrez « Mes dossiers » pour retrouver les vôtres.',
      nl: 'Dit document bestaat niet of is niet voor u toegankelijk. Open “Mijn dossiers” om de uwe terug te vinden.',
      de: 'Dieses Dokument gibt es nicht oder Sie haben keinen Zugang. Öffnen Sie „Meine Dossiers“, um Ihre zu finden.',
      en: 'This document does not exist or is not open to you. Open “My dossiers” to find yours.',
    },
  },
  documentBeingChecked: {
    status: 404,
    title: 'Document Being Checked',
    detail: {
      fr: 'Notre antivirus n’a pas encore contrôlé ce document. Il s’ouvrira après le contrôle. Vous pouvez continuer.',
      nl: 'Onze virusscanner controleerde dit document nog niet. Het gaat open na de controle. U kunt verdergaan.',
      de: 'Unser Virenscanner hat dieses Dokument noch nicht geprüft. Es öffnet sich nach der Prüfung. Sie können weitermachen.',
      en: 'Our virus scanner has not checked this document yet. It opens after the check. You can carry on.',
    },
  },
  scannerUnavailable: {
    status: 503,
    title: 'Scanner Unavailable',
    detail: {
      fr: 'Notre antivirus ne répond pas : nous ne pouvons pas prendre ce document. Envoyez-le à nouveau dans quelques minutes.',
      nl: 'Onze virusscanner antwoordt niet: wij kunnen dit document niet aannemen. Verstuur het over enkele minuten opnieuw.',
      de: 'Unser Virenscanner antwortet nicht: Wir können dieses Dokument nicht annehmen. Senden Sie es in einigen Minuten erneut.',
      en: 'Our virus scanner is not answering: we cannot take this document. Send it again in a few minutes.',
    },
  },
  documentInUse: {
    status: 409,
    title: 'Document In Use',
    detail: {
      fr: 'Ce document fait partie d’un dossier envoyé : il ne peut plus être effacé. Appelez le service du dossier pour le corriger.',
      nl: 'Dit document hoort bij een ingediend dossier: wissen kan niet meer. Bel de dienst van het dossier voor een verbetering.',
      de: 'Dieses Dokument gehört zu einem eingereichten Dossier: Es kann nicht mehr gelöscht werden. Rufen Sie das Amt des Dossiers an.',
      en: 'This document is part of a dossier that was sent: it can no longer be deleted. Call the office of the dossier to correct it.',
    },
  },
  uploadIncomplete: {
    status: 422,
    title: 'Upload Incomplete',
    detail: {
      fr: 'Aucun fichier n’est arrivé en entier. Choisissez le fichier et envoyez-le à nouveau.',
      nl: 'Er kwam geen volledig bestand aan. Kies het bestand en verstuur het opnieuw.',
      de: 'Es ist keine vollständige Datei angekommen. Wählen Sie die Datei und senden Sie sie erneut.',
      en: 'No complete file arrived. Choose the file and send it again.',
    },
  },
  severalFiles: {
    status: 422,
    title: 'Several Files',
    detail: {
      fr: 'Nous prenons un fichier par envoi, et n’avons rien gardé. Envoyez les fichiers l’un après l’autre.',
      nl: 'Wij nemen één bestand per zending aan, en hielden niets bij. Verstuur de bestanden een voor een.',
      de: 'Wir nehmen eine Datei pro Sendung an und haben nichts behalten. Senden Sie die Dateien nacheinander.',
      en: 'We take one file at a time, and kept nothing. Send the files one after the other.',
    },
  },
  tooMuchWaiting: {
    status: 422,
    title: 'Too Much Waiting',
    detail: {
      fr: 'Vous avez plus de 500 Mo de fichiers sans dossier. Envoyez vos brouillons, ou effacez des fichiers.',
      nl: 'U hebt meer dan 500 MB bestanden zonder dossier. Dien uw ontwerpen in, of wis bestanden.',
      de: 'Sie haben mehr als 500 MB Dateien ohne Dossier. Reichen Sie Ihre Entwürfe ein, oder löschen Sie Dateien.',
      en: 'You have more than 500 MB of files without a dossier. Send your drafts, or delete files.',
    },
  },
});
