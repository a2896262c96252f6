/** Every refusal of this domain, with the sentence that a person reads. */
import { defineProblems } from '@gun/kernel';

export const dossierProblems = defineProblems({
  dossierNotFound: {
    status: 404,
    title: 'Dossier Not Found',
    detail: {
      fr: 'Ce dossier n’existe pas ou ne vous est pas accessible. Vérifiez sa référence et au nom de qui vous agissez.',
      nl: 'Dit dossier bestaat niet of is niet toegankelijk voor u. Kijk de referentie na, en namens wie u handelt.',
      de: 'Dieses Dossier gibt es nicht oder es ist Ihnen nicht zugänglich. Prüfen Sie die Referenz und in wessen Namen Sie handeln.',
      en: 'This dossier does not exist or is not open to you. Check its reference and for whom you act.',
    },
  },
  reasonNeeded: {
    status: 403,
    title: 'Reason Needed',
    detail: {
      fr: 'Ce dossier est traité par un collègue, ou il est clos. Écrivez pourquoi vous l’ouvrez : le citoyen lira ce motif.',
      nl: 'Een collega behandelt dit dossier, of het is afgesloten. Schrijf waarom u het opent: de burger zal die reden lezen.',
      de: 'Ein Kollege bearbeitet dieses Dossier, oder es ist abgeschlossen. Schreiben Sie, warum Sie es öffnen: Der Bürger wird es lesen.',
      en: 'A colleague handles this dossier, or it is closed. Write why you open it: the citizen will read that reason.',
    },
  },
  procedureNotFound: {
    status: 404,
    title: 'Procedure Not Found',
    detail: {
      fr: 'Cette démarche n’existe pas ou plus. Cherchez-la depuis la page d’accueil.',
      nl: 'Deze procedure bestaat niet of niet meer. Zoek ze vanaf de startpagina.',
      de: 'Dieses Verfahren gibt es nicht oder nicht mehr. Suchen Sie es auf der Startseite.',
      en: 'This procedure does not exist, or no longer. Search for it from the home page.',
    },
  },
  valueNotNamed: {
    status: 400,
    title: 'Value Not Named',
    detail: {
      fr: 'Ouvrez « Ce que l’État sait de moi » et choisissez « C’est faux » à côté de la donnée à corriger.',
      nl: 'Open “Wat de overheid over mij weet” en kies “Dit klopt niet” naast het gegeven dat verbeterd moet worden.',
      de: 'Öffnen Sie „Was der Staat über mich weiß“ und wählen Sie „Das stimmt nicht“ neben der Angabe, die zu berichtigen ist.',
      en: 'Open “What the State knows about me” and choose “This is wrong” beside the value to put right.',
    },
  },
  valueNotFound: {
    status: 404,
    title: 'Value Not Found',
    detail: {
      fr: 'Aucun registre ne tient cette donnée sur vous. Choisissez-la dans « Ce que l’État sait de moi ».',
      nl: 'Geen enkel register bewaart dit gegeven over u. Kies het in “Wat de overheid over mij weet”.',
      de: 'Kein Register führt diese Angabe über Sie. Wählen Sie sie unter „Was der Staat über mich weiß“.',
      en: 'No register holds this value about you. Choose it in “What the State knows about me”.',
    },
  },
  alreadyContested: {
    status: 409,
    title: 'Already Contested',
    detail: {
      fr: 'Vous avez déjà signalé que cette donnée est fausse. Ouvrez ce dossier pour le suivre ou le compléter.',
      nl: 'U hebt al gemeld dat dit gegeven fout is. Open dat dossier om het te volgen of aan te vullen.',
      de: 'Sie haben schon gemeldet, dass diese Angabe falsch ist. Öffnen Sie dieses Dossier, um es zu verfolgen.',
      en: 'You have already said that this value is wrong. Open that dossier to follow or complete it.',
    },
  },
  draftExists: {
    status: 409,
    title: 'Draft Exists',
    detail: {
      fr: 'Vous avez déjà un brouillon pour cette démarche. Continuez-le, ou commencez-en un autre.',
      nl: 'U hebt al een ontwerp voor deze procedure. Ga daarmee verder of begin een ander.',
      de: 'Sie haben bereits einen Entwurf für dieses Verfahren. Setzen Sie ihn fort oder beginnen Sie einen neuen.',
      en: 'You already have a draft for this procedure. Continue it, or begin another one.',
    },
  },
  assuranceTooLow: {
    status: 403,
    title: 'Assurance Too Low',
    detail: {
      fr: 'Cette démarche demande une connexion plus forte : itsme ou la carte eID. Connectez-vous à nouveau ainsi.',
      nl: 'Deze procedure vraagt een sterkere aanmelding: itsme of de eID-kaart. Meld u opnieuw zo aan.',
      de: 'Dieses Verfahren verlangt eine stärkere Anmeldung: itsme oder die eID-Karte. Melden Sie sich so neu an.',
      en: 'This procedure needs a stronger sign-in: itsme or the eID card. Sign in again that way.',
    },
  },
  notForThisParty: {
    status: 403,
    title: 'Not For This Party',
    detail: {
      fr: 'Cette démarche ne se fait pas au nom de la personne ou de l’entreprise choisie. Changez pour qui vous agissez.',
      nl: 'Deze procedure kan niet voor de gekozen persoon of onderneming. Wijzig voor wie u handelt.',
      de: 'Dieses Verfahren ist für die gewählte Person oder Firma nicht möglich. Ändern Sie, für wen Sie handeln.',
      en: 'This procedure cannot be done for the chosen person or enterprise. Change whom you act for.',
    },
  },
  notInMandate: {
    status: 403,
    title: 'Not In Mandate',
    detail: {
      fr: 'Votre mandat ne couvre pas cette démarche. Demandez à la personne ou à l’entreprise de vous donner ce droit.',
      nl: 'Uw volmacht dekt deze procedure niet. Vraag de persoon of onderneming om u dat recht te geven.',
      de: 'Ihre Vollmacht deckt dieses Verfahren nicht. Bitten Sie die Person oder das Unternehmen um dieses Recht.',
      en: 'Your mandate does not cover this procedure. Ask the person or enterprise to give you this right.',
    },
  },
  alreadySubmitted: {
    status: 409,
    title: 'Already Submitted',
    detail: {
      fr: 'Ce dossier est déjà déposé, peut-être depuis un autre onglet. Ouvrez-le pour le suivre.',
      nl: 'Dit dossier is al ingediend, misschien in een ander tabblad. Open het om het te volgen.',
      de: 'Dieses Dossier ist bereits eingereicht, vielleicht in einem anderen Tab. Öffnen Sie es, um es zu verfolgen.',
      en: 'This dossier is already submitted, perhaps from another tab. Open it to follow it.',
    },
  },
  staleRevision: {
    status: 409,
    title: 'Stale Revision',
    detail: {
      fr: 'Ce dossier a changé ailleurs depuis que vous l’avez ouvert. Rechargez la page : rien n’est perdu.',
      nl: 'Dit dossier is elders gewijzigd sinds u het opende. Laad de pagina opnieuw: niets gaat verloren.',
      de: 'Dieses Dossier wurde anderswo geändert, seit Sie es geöffnet haben. Laden Sie die Seite neu: Nichts geht verloren.',
      en: 'This dossier changed elsewhere since you opened it. Reload the page: nothing is lost.',
    },
  },
  notEditable: {
    status: 409,
    title: 'Not Editable',
    detail: {
      fr: 'Ces réponses ne peuvent plus changer. Seules les questions avec une remarque de l’agent le peuvent.',
      nl: 'Deze antwoorden kunnen niet meer wijzigen. Alleen vragen met een opmerking van de ambtenaar wel.',
      de: 'Diese Antworten können nicht mehr geändert werden. Nur Fragen mit einer Bemerkung der Behörde.',
      en: 'These answers can no longer change. Only questions with a remark of the officer can.',
    },
  },
  answersTooLarge: {
    status: 413,
    title: 'Answers Too Large',
    detail: {
      fr: 'Vos réponses sont trop longues pour être gardées. Raccourcissez les textes ou joignez un fichier.',
      nl: 'Uw antwoorden zijn te lang om te bewaren. Kort de teksten in of voeg een bestand toe.',
      de: 'Ihre Antworten sind zu lang zum Speichern. Kürzen Sie die Texte oder fügen Sie eine Datei bei.',
      en: 'Your answers are too long to keep. Shorten the texts or attach a file.',
    },
  },
  unknownQuestion: {
    status: 400,
    title: 'Unknown Question',
    detail: {
      fr: 'Une des questions n’existe pas dans ce formulaire. Rechargez la page et recommencez.',
      nl: 'Een van de vragen bestaat niet in dit formulier. Laad de pagina opnieuw en probeer nog eens.',
      de: 'Eine der Fragen gibt es in diesem Formular nicht. Laden Sie die Seite neu und versuchen Sie es noch einmal.',
      en: 'One of the questions does not exist in this form. Reload the page and try again.',
    },
  },
  answersIncomplete: {
    status: 400,
    title: 'Answers Incomplete',
    detail: {
      fr: 'Il manque des réponses, ou certaines sont à corriger. Elles sont indiquées une par une.',
      nl: 'Er ontbreken antwoorden, of sommige moeten beter. Ze staan een voor een aangeduid.',
      de: 'Es fehlen Antworten oder einige sind zu berichtigen. Sie sind einzeln angegeben.',
      en: 'Some answers are missing or need correcting. They are listed one by one.',
    },
  },
  unknownEvidence: {
    status: 400,
    title: 'Unknown Evidence',
    detail: {
      fr: 'Cette démarche ne demande pas cette preuve. Rechargez la page pour voir lesquelles elle demande.',
      nl: 'Deze procedure vraagt dit bewijs niet. Laad de pagina opnieuw om te zien welke ze wel vraagt.',
      de: 'Dieses Verfahren verlangt diesen Nachweis nicht. Laden Sie die Seite neu, um zu sehen, welche es verlangt.',
      en: 'This procedure does not ask for this proof. Reload the page to see which it asks for.',
    },
  },
  evidenceNotOpen: {
    status: 409,
    title: 'Evidence Not Open',
    detail: {
      fr: 'Cette preuve ne peut plus changer, ou elle n’a pas encore été demandée. Rechargez la page pour voir où elle en est.',
      nl: 'Dit bewijs kan niet meer wijzigen, of het is nog niet gevraagd. Laad de pagina opnieuw om de stand te zien.',
      de: 'Dieser Nachweis kann nicht mehr geändert werden oder wurde noch nicht angefordert. Laden Sie die Seite neu, um den Stand zu sehen.',
      en: 'This proof can no longer change, or was not asked for yet. Reload the page to see where it stands.',
    },
  },
  previewOver: {
    status: 409,
    title: 'Preview Over',
    detail: {
      fr: 'Vous aviez 40 minutes pour regarder cette réponse. Elle a été effacée : demandez-la à nouveau.',
      nl: 'U had 40 minuten om dit antwoord te bekijken. Het is gewist: vraag het opnieuw.',
      de: 'Sie hatten 40 Minuten, um diese Antwort anzusehen. Sie wurde gelöscht: Fordern Sie sie erneut an.',
      en: 'You had 40 minutes to look at this answer. It was erased: ask for it again.',
    },
  },
  evidenceMissing: {
    status: 409,
    title: 'Evidence Missing',
    detail: {
      fr: 'Une preuve n’a pas encore été acceptée. Ouvrez la page des preuves : acceptez-la ou fournissez-la vous-même.',
      nl: 'Een bewijs is nog niet aanvaard. Open de pagina met de bewijzen: aanvaard het of bezorg het zelf.',
      de: 'Ein Nachweis wurde noch nicht angenommen. Öffnen Sie die Seite der Nachweise: Nehmen Sie ihn an oder legen Sie ihn selbst vor.',
      en: 'A proof was not accepted yet. Open the page of proofs: accept it or provide it yourself.',
    },
  },
  evidenceChanged: {
    status: 409,
    title: 'Evidence Changed',
    detail: {
      fr: 'Une source a changé sa réponse depuis que vous l’avez acceptée. Rouvrez la page des preuves et regardez-la.',
      nl: 'Een bron wijzigde haar antwoord sinds u het aanvaardde. Open de pagina met de bewijzen opnieuw en bekijk het.',
      de: 'Eine Quelle hat ihre Antwort geändert, seit Sie sie angenommen haben. Öffnen Sie die Seite der Nachweise und sehen Sie sie an.',
      en: 'A source changed its answer since you accepted it. Open the page of proofs again and look at it.',
    },
  },
  factsChanged: {
    status: 409,
    title: 'Facts Changed',
    detail: {
      fr: 'Un registre dit autre chose que ce que vous avez vu ou écrit. Relisez les données indiquées, puis envoyez à nouveau.',
      nl: 'Een register zegt iets anders dan wat u zag of schreef. Lees de vermelde gegevens na en verstuur opnieuw.',
      de: 'Ein Register sagt etwas anderes, als Sie gesehen oder geschrieben haben. Lesen Sie die genannten Angaben und senden Sie erneut.',
      en: 'A register says something else than you saw or wrote. Read the data that are named, then send again.',
    },
  },
  notPossibleNow: {
    status: 409,
    title: 'Not Possible Now',
    detail: {
      fr: 'Cela n’est plus possible dans l’état actuel du dossier. Rechargez la page pour voir où il en est.',
      nl: 'Dat kan niet meer in de huidige stand van het dossier. Laad de pagina opnieuw om de stand te zien.',
      de: 'Das ist beim jetzigen Stand des Dossiers nicht mehr möglich. Laden Sie die Seite neu, um den Stand zu sehen.',
      en: 'That is no longer possible in the present state of the dossier. Reload the page to see where it stands.',
    },
  },
  notClaimed: {
    status: 409,
    title: 'Not Claimed',
    detail: {
      fr: 'Prenez d’abord ce dossier en charge : personne d’autre ne pourra le modifier entre-temps.',
      nl: 'Neem dit dossier eerst in behandeling: niemand anders kan het dan intussen wijzigen.',
      de: 'Übernehmen Sie zuerst dieses Dossier: Dann kann es inzwischen niemand anders ändern.',
      en: 'Claim this dossier first: then nobody else can edit it meanwhile.',
    },
  },
  alreadyClaimed: {
    status: 409,
    title: 'Already Claimed',
    detail: {
      fr: 'Un collègue a déjà pris ce dossier en charge. Choisissez-en un autre, ou demandez-lui de le libérer.',
      nl: 'Een collega heeft dit dossier al in behandeling. Kies een ander, of vraag om het vrij te geven.',
      de: 'Eine Kollegin oder ein Kollege hat dieses Dossier schon. Wählen Sie ein anderes oder bitten Sie um Freigabe.',
      en: 'A colleague has already claimed this dossier. Choose another one, or ask them to release it.',
    },
  },
  alreadyDecided: {
    status: 409,
    title: 'Already Decided',
    detail: {
      fr: 'Ce dossier est déjà décidé. Ouvrez-le pour lire la décision, son auteur et son heure.',
      nl: 'Dit dossier is al beslist. Open het om de beslissing, de auteur en het uur te lezen.',
      de: 'Über dieses Dossier ist schon entschieden. Öffnen Sie es, um Entscheidung, Verfasser und Uhrzeit zu lesen.',
      en: 'This dossier is already decided. Open it to read the decision, who took it and when.',
    },
  },
  languageNotAllowed: {
    status: 400,
    title: 'Language Not Allowed',
    detail: {
      fr: 'Votre service ne peut pas décider dans cette langue. Choisissez une langue prévue par la loi linguistique.',
      nl: 'Uw dienst kan niet in deze taal beslissen. Kies een taal waarin de taalwet voorziet.',
      de: 'Ihr Dienst kann nicht in dieser Sprache entscheiden. Wählen Sie eine nach dem Sprachengesetz zulässige Sprache.',
      en: 'Your service cannot decide in this language. Choose one that the language law provides for.',
    },
  },
  unknownTemplate: {
    status: 400,
    title: 'Unknown Template',
    detail: {
      fr: 'Ce modèle de décision n’appartient pas à cette démarche. Choisissez-en un de la liste.',
      nl: 'Dit beslissingsmodel hoort niet bij deze procedure. Kies er een uit de lijst.',
      de: 'Diese Entscheidungsvorlage gehört nicht zu diesem Verfahren. Wählen Sie eine aus der Liste.',
      en: 'This decision template does not belong to this procedure. Choose one from the list.',
    },
  },
});
