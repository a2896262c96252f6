import { defineProblems } from '@gun/kernel';

/** Refusals to agencies: written for whoever reads the log of their system. */
const toAgencies = defineProblems({
  agencyDossierNotFound: {
    status: 404,
    title: 'Agency Dossier Not Found',
    detail: {
      fr: 'Ce dossier n’existe pas ou n’a pas été remis à votre agence. Reprenez l’identifiant d’un événement reçu.',
      nl: 'Dit dossier bestaat niet of werd niet aan uw agentschap bezorgd. Neem het kenmerk van een ontvangen melding.',
      de: 'Dieses Dossier gibt es nicht oder es wurde Ihrer Behörde nicht übergeben. Nehmen Sie die Kennung einer Meldung.',
      en: 'This dossier does not exist or was not handed to your agency. Use the id from an event that you received.',
    },
  },
  agencyDossierClosed: {
    status: 409,
    title: 'Agency Dossier Closed',
    detail: {
      fr: 'Votre étape de ce dossier est terminée : aucune preuve ne peut plus être demandée pour lui.',
      nl: 'Uw stap in dit dossier is afgerond: er kan geen bewijs meer voor worden gevraagd.',
      de: 'Ihr Schritt in diesem Dossier ist abgeschlossen: Dafür kann kein Nachweis mehr verlangt werden.',
      en: 'Your step of this dossier is done: no evidence can be asked for it any more.',
    },
  },
  foreignSubject: {
    status: 409,
    title: 'Foreign Subject',
    detail: {
      fr: 'Ce pseudonyme ou ce numéro n’est pas celui du dossier. Vérifiez que vos dossiers ne sont pas mélangés.',
      nl: 'Dit pseudoniem of nummer hoort niet bij het dossier. Ga na of uw dossiers niet verwisseld zijn.',
      de: 'Dieses Pseudonym oder diese Nummer gehört nicht zum Dossier. Prüfen Sie, ob Ihre Dossiers vertauscht sind.',
      en: 'This pseudonym or number is not that of the dossier. Check that your dossiers are not mixed up.',
    },
  },
  unknownEvidenceType: {
    status: 400,
    title: 'Unknown Evidence Type',
    detail: {
      fr: 'Aucune source n’offre cette preuve. La liste des types de preuve dit ce qui existe.',
      nl: 'Geen bron biedt dit bewijs. De lijst van bewijstypes zegt wat bestaat.',
      de: 'Keine Quelle bietet diesen Nachweis. Die Liste der Nachweisarten sagt, was es gibt.',
      en: 'No source offers this evidence. The list of evidence types says what exists.',
    },
  },
  evidenceNotAuthorised: {
    status: 403,
    title: 'Evidence Not Authorised',
    detail: {
      fr: 'Aucune autorisation ne permet cette preuve à votre agence pour cette démarche. La source n’a pas été interrogée ; la personne voit l’essai.',
      nl: 'Geen machtiging staat uw agentschap dit bewijs toe voor deze procedure. De bron werd niet bevraagd; de persoon ziet de poging.',
      de: 'Keine Genehmigung erlaubt Ihrer Behörde diesen Nachweis für dieses Verfahren. Die Quelle wurde nicht gefragt; die Person sieht den Versuch.',
      en: 'No authorisation allows your agency this evidence for this procedure. The source was not asked; the person sees the attempt.',
    },
  },
  previewNeeded: {
    status: 403,
    title: 'Preview Needed',
    detail: {
      fr: 'La loi laisse la personne voir cette preuve avant vous. Commencez par une session d’aperçu.',
      nl: 'De wet laat de persoon dit bewijs eerst zien. Begin met een voorbeeldsessie.',
      de: 'Das Gesetz lässt die Person diesen Nachweis zuerst sehen. Beginnen Sie mit einer Vorschausitzung.',
      en: 'The law lets the person see this evidence before you do. Start with a preview session.',
    },
  },
  previewRefused: {
    status: 409,
    title: 'Preview Refused',
    detail: {
      fr: 'La personne a refusé. Demandez-lui la preuve autrement.',
      nl: 'De persoon weigerde. Vraag het bewijs op een andere manier.',
      de: 'Die Person hat abgelehnt. Bitten Sie sie auf anderem Weg um den Nachweis.',
      en: 'The person refused. Ask them for the evidence in another way.',
    },
  },
  previewUsed: {
    status: 409,
    title: 'Preview Used',
    detail: {
      fr: 'Cette session a déjà servi. Relisez la preuve à son adresse, ou commencez une autre session.',
      nl: 'Deze sessie heeft al gediend. Lees het bewijs op zijn adres, of begin een andere sessie.',
      de: 'Diese Sitzung wurde schon benutzt. Lesen Sie den Nachweis an seiner Adresse oder beginnen Sie eine neue Sitzung.',
      en: 'This session was used already. Read the evidence at its address, or start another session.',
    },
  },
  evidenceNotAccepted: {
    status: 403,
    title: 'Evidence Not Accepted',
    detail: {
      fr: 'La personne n’a pas accepté toutes ces preuves. Demandez seulement celles que la session nomme.',
      nl: 'De persoon aanvaardde niet al deze bewijzen. Vraag alleen die welke de sessie noemt.',
      de: 'Die Person hat nicht alle diese Nachweise angenommen. Fragen Sie nur nach denen, die die Sitzung nennt.',
      en: 'The person did not accept all of this evidence. Ask only for what the session names.',
    },
  },
  evidenceNotFound: {
    status: 404,
    title: 'Evidence Not Found',
    detail: {
      fr: 'Cette preuve n’a pas été demandée par votre agence, ou son délai de lecture est passé.',
      nl: 'Dit bewijs werd niet door uw agentschap gevraagd, of de leestermijn is voorbij.',
      de: 'Dieser Nachweis wurde nicht von Ihrer Behörde verlangt, oder die Lesefrist ist vorbei.',
      en: 'This evidence was not asked for by your agency, or its time to be read is over.',
    },
  },
});

/** Refusals to people, and those that both hear. */
const toPeople = defineProblems({
  previewNotFound: {
    status: 404,
    title: 'Preview Not Found',
    detail: {
      fr: 'Cette question n’existe pas ou ne vous concerne pas. Vos messages montrent celles qui vous attendent.',
      nl: 'Deze vraag bestaat niet of gaat niet over u. Uw berichten tonen de vragen die op u wachten.',
      de: 'Diese Frage gibt es nicht oder sie betrifft Sie nicht. Ihre Nachrichten zeigen, welche auf Sie warten.',
      en: 'This question does not exist or is not about you. Your messages show those that wait for you.',
    },
  },
  previewOver: {
    status: 409,
    title: 'Preview Over',
    detail: {
      fr: 'Le délai pour répondre est passé : rien n’a été remis. L’administration peut poser une nouvelle question.',
      nl: 'De termijn om te antwoorden is voorbij: er werd niets bezorgd. De administratie kan een nieuwe vraag stellen.',
      de: 'Die Frist zum Antworten ist vorbei: Es wurde nichts übergeben. Die Behörde kann eine neue Frage stellen.',
      en: 'The time to answer is over: nothing was handed over. The administration can ask anew.',
    },
  },
  previewAnswered: {
    status: 409,
    title: 'Preview Answered',
    detail: {
      fr: 'Vous avez déjà répondu à cette question. Ouvrez-la à nouveau pour voir votre réponse.',
      nl: 'U hebt deze vraag al beantwoord. Open ze opnieuw om uw antwoord te zien.',
      de: 'Sie haben diese Frage schon beantwortet. Öffnen Sie sie erneut, um Ihre Antwort zu sehen.',
      en: 'You have already answered this question. Open it again to see your answer.',
    },
  },
  previewNotSeen: {
    status: 409,
    title: 'Preview Not Seen',
    detail: {
      fr: 'Regardez d’abord ce que la source répond : seul ce que vous avez vu il y a moins de 40 minutes peut être remis.',
      nl: 'Bekijk eerst wat de bron antwoordt: alleen wat u minder dan 40 minuten geleden zag, kan worden bezorgd.',
      de: 'Sehen Sie zuerst an, was die Quelle antwortet: Nur was Sie vor weniger als 40 Minuten sahen, kann übergeben werden.',
      en: 'Look first at what the source answers: only what you saw less than 40 minutes ago can be handed over.',
    },
  },
});

export const agencyEvidenceProblems = { ...toAgencies, ...toPeople };
