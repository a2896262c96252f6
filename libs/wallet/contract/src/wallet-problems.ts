/** Every refusal of this domain that is not one of a protocol, with the sentence that a person reads. */
import { defineProblems } from '@gun/kernel';
import { receivingProblems } from './receiving/receiving-problems';

export const walletProblems = defineProblems({
  credentialNotFound: {
    status: 404,
    title: 'Credential Not Found',
    detail: {
      fr: 'Ce document n’est pas dans votre portefeuille. Ouvrez « Portefeuille » pour voir les vôtres.',
      nl: 'Dit document zit niet in uw portefeuille. Open “Portefeuille” om de uwe te zien.',
      de: 'Dieses Dokument ist nicht in Ihrer Brieftasche. Öffnen Sie „Brieftasche“, um Ihre zu sehen.',
      en: 'This document is not in your wallet. Open “Wallet” to see yours.',
    },
  },
  notForEnterprises: {
    status: 409,
    title: 'Not For Enterprises',
    detail: {
      fr: 'Ce document appartient à une personne. Choisissez d’agir pour vous-même, puis recommencez.',
      nl: 'Dit document is van een persoon. Kies om voor uzelf te handelen en probeer opnieuw.',
      de: 'Dieses Dokument gehört einer Person. Handeln Sie für sich selbst und versuchen Sie es erneut.',
      en: 'This document belongs to a person. Choose to act for yourself, then try again.',
    },
  },
  onlyForYourself: {
    status: 403,
    title: 'Only For Yourself',
    detail: {
      fr: 'Chacun montre soi-même qui il est et quel âge il a : vous ne pouvez pas utiliser le portefeuille d’une autre personne. Choisissez d’agir pour vous-même.',
      nl: 'Iedereen toont zelf wie hij is en hoe oud: u kunt de portefeuille van iemand anders niet gebruiken. Kies om voor uzelf te handelen.',
      de: 'Jeder zeigt selbst, wer er ist und wie alt: Sie können die Brieftasche einer anderen Person nicht benutzen. Handeln Sie für sich selbst.',
      en: 'Everyone shows for themselves who they are and how old: you cannot use the wallet of another person. Choose to act for yourself.',
    },
  },
  typeNotOffered: {
    status: 409,
    title: 'Type Not Offered',
    detail: {
      fr: 'Ce document ne peut pas encore être ajouté ici. Demandez-le à l’autorité qui le délivre.',
      nl: 'Dit document kunt u hier nog niet toevoegen. Vraag het aan de overheid die het uitreikt.',
      de: 'Dieses Dokument kann hier noch nicht hinzugefügt werden. Fragen Sie die ausstellende Behörde.',
      en: 'This document cannot be added here yet. Ask the authority that issues it.',
    },
  },
  alreadyHeld: {
    status: 409,
    title: 'Already Held',
    detail: {
      fr: 'Ce document est déjà dans votre portefeuille. Retirez-le d’abord pour en ajouter un nouveau.',
      nl: 'Dit document zit al in uw portefeuille. Trek het eerst in om een nieuw toe te voegen.',
      de: 'Dieses Dokument ist schon in Ihrer Brieftasche. Ziehen Sie es zuerst zurück, um ein neues hinzuzufügen.',
      en: 'This document is already in your wallet. Withdraw it first to add a new one.',
    },
  },
  nothingAtSource: {
    status: 409,
    title: 'Nothing At Source',
    detail: {
      fr: 'La source ne connaît aucun document à votre nom. Contactez-la si ce n’est pas exact.',
      nl: 'De bron kent geen document op uw naam. Neem contact op met de bron als dat niet klopt.',
      de: 'Die Quelle kennt kein Dokument auf Ihren Namen. Wenden Sie sich an sie, wenn das nicht stimmt.',
      en: 'The source knows no document in your name. Contact it if that is not right.',
    },
  },
  sourceSilent: {
    status: 503,
    title: 'Source Silent',
    detail: {
      fr: 'La source ne répond pas. Réessayez plus tard : rien n’est perdu.',
      nl: 'De bron antwoordt niet. Probeer het later opnieuw: er gaat niets verloren.',
      de: 'Die Quelle antwortet nicht. Versuchen Sie es später erneut: Es geht nichts verloren.',
      en: 'The source does not answer. Try again later: nothing is lost.',
    },
  },
  credentialNotValid: {
    status: 409,
    title: 'Credential Not Valid',
    detail: {
      fr: 'Ce document n’est pas valable en ce moment : cette action n’est pas possible.',
      nl: 'Dit document is nu niet geldig: deze actie is niet mogelijk.',
      de: 'Dieses Dokument ist derzeit nicht gültig: Diese Aktion ist nicht möglich.',
      en: 'This document is not valid now: this action is not possible.',
    },
  },
  notYourAttestation: {
    status: 409,
    title: 'Not Your Attestation',
    detail: {
      fr: 'Votre organisme n’est pas l’autorité de ce type de document : seule celle-ci peut le révoquer.',
      nl: 'Uw instelling is niet de overheid van dit soort document: alleen die kan het herroepen.',
      de: 'Ihre Einrichtung ist nicht die Behörde dieser Art von Dokument: Nur diese kann es widerrufen.',
      en: 'Your organisation is not the authority of this kind of document: only that one can revoke it.',
    },
  },
  nothingToRevoke: {
    status: 409,
    title: 'Nothing To Revoke',
    detail: {
      fr: 'Il n’y a pas de document valable de ce type ici pour cette personne : il n’y a rien à révoquer.',
      nl: 'Er is hier geen geldig document van dit soort voor deze persoon: er valt niets te herroepen.',
      de: 'Für diese Person gibt es hier kein gültiges Dokument dieser Art: Es ist nichts zu widerrufen.',
      en: 'There is no valid document of this kind here for this person: there is nothing to revoke.',
    },
  },
  severalOfAKind: {
    status: 409,
    title: 'Several Of A Kind',
    detail: {
      fr: 'Une personne peut avoir plusieurs documents de ce type. Indiquez la copie qui vous a été montrée.',
      nl: 'Iemand kan verschillende documenten van dit soort hebben. Geef de kopie op die u getoond werd.',
      de: 'Eine Person kann mehrere Dokumente dieser Art haben. Nennen Sie die Kopie, die Ihnen gezeigt wurde.',
      en: 'A person can have several documents of this kind. Name the copy that was shown to you.',
    },
  },
  walletRequestNotFound: {
    status: 404,
    title: 'Wallet Request Not Found',
    detail: {
      fr: 'Cette demande est terminée ou n’existe pas. Recommencez dans votre application.',
      nl: 'Deze vraag is voorbij of bestaat niet. Begin opnieuw in uw app.',
      de: 'Diese Anfrage ist vorbei oder gibt es nicht. Beginnen Sie neu in Ihrer App.',
      en: 'This request is over or does not exist. Start again in your app.',
    },
  },
  nothingToGive: {
    status: 409,
    title: 'Nothing To Give',
    detail: {
      fr: 'Ce document n’est pas dans votre portefeuille, ou il n’est plus valable. Ajoutez-le d’abord.',
      nl: 'Dit document zit niet in uw portefeuille of is niet meer geldig. Voeg het eerst toe.',
      de: 'Dieses Dokument ist nicht in Ihrer Brieftasche oder nicht mehr gültig. Fügen Sie es zuerst hinzu.',
      en: 'This document is not in your wallet, or is no longer valid. Add it first.',
    },
  },
  offerOfAnother: {
    status: 409,
    title: 'Offer Of Another',
    detail: {
      fr: 'Le code que vous avez scanné a déjà servi, ou il est pour une autre personne. Demandez-en un nouveau.',
      nl: 'De code die u scande is al gebruikt of is voor iemand anders. Vraag een nieuwe.',
      de: 'Der gescannte Code wurde schon verwendet oder ist für eine andere Person. Fragen Sie nach einem neuen.',
      en: 'The code you scanned was used already, or is for another person. Ask for a new one.',
    },
  },
  noProofOfAge: {
    status: 409,
    title: 'No Proof Of Age',
    detail: {
      fr: 'Votre portefeuille ne contient pas de preuve d’âge valable. Ajoutez-la dans « Portefeuille ».',
      nl: 'Uw portefeuille bevat geen geldig leeftijdsbewijs. Voeg het toe in “Portefeuille”.',
      de: 'Ihre Brieftasche enthält keinen gültigen Altersnachweis. Fügen Sie ihn unter „Brieftasche“ hinzu.',
      en: 'Your wallet holds no valid proof of age. Add it under “Wallet”.',
    },
  },
  purposeNotRegistered: {
    status: 409,
    title: 'Purpose Not Registered',
    detail: {
      fr: 'Votre organisme n’est pas inscrit pour ce but. Demandez l’inscription au guichet.',
      nl: 'Uw instelling is niet geregistreerd voor dit doel. Vraag de registratie aan het loket.',
      de: 'Ihre Einrichtung ist für diesen Zweck nicht eingetragen. Beantragen Sie die Eintragung.',
      en: 'Your organisation is not registered for this purpose. Ask the counter to register it.',
    },
  },
  beyondRegistration: {
    status: 409,
    title: 'Beyond Registration',
    detail: {
      fr: 'Vous demandez plus que ce que permet votre inscription pour ce but. Demandez moins.',
      nl: 'U vraagt meer dan uw registratie voor dit doel toelaat. Vraag minder.',
      de: 'Sie verlangen mehr, als Ihre Eintragung für diesen Zweck erlaubt. Verlangen Sie weniger.',
      en: 'You ask for more than your registration for this purpose allows. Ask for less.',
    },
  },
  returnNotRegistered: {
    status: 409,
    title: 'Return Not Registered',
    detail: {
      fr: 'La page de retour n’est pas sur un site de votre inscription. Faites inscrire ce site.',
      nl: 'De pagina om naar terug te keren staat niet op een site van uw registratie. Laat die site registreren.',
      de: 'Die Seite für die Rückkehr liegt auf keiner Website Ihrer Eintragung. Lassen Sie diese Website eintragen.',
      en: 'The page to return to is on no site of your registration. Have that site registered.',
    },
  },
  responseCodeWrong: {
    status: 409,
    title: 'Response Code Wrong',
    detail: {
      fr: 'Ce code n’est pas celui de cette demande. Utilisez le code avec lequel le navigateur est revenu.',
      nl: 'Deze code is niet die van dit verzoek. Gebruik de code waarmee de browser terugkwam.',
      de: 'Dieser Code gehört nicht zu dieser Anfrage. Verwenden Sie den Code, mit dem der Browser zurückkam.',
      en: 'This code is not that of this request. Use the code with which the browser came back.',
    },
  },
  presentationNotFound: {
    status: 404,
    title: 'Presentation Not Found',
    detail: {
      fr: 'Cette demande n’existe pas ou n’est pas la vôtre.',
      nl: 'Deze vraag bestaat niet of is niet van u.',
      de: 'Diese Anfrage gibt es nicht oder sie gehört nicht Ihnen.',
      en: 'This request does not exist or is not yours.',
    },
  },
  linkUnreadable: {
    status: 422,
    title: 'Link Unreadable',
    detail: {
      fr: 'Ce lien ne demande rien à un portefeuille. Copiez le lien entier, ou scannez le code à nouveau.',
      nl: 'Deze link vraagt niets aan een portefeuille. Kopieer de hele link of scan de code opnieuw.',
      de: 'Dieser Link fragt keine Brieftasche. Kopieren Sie den ganzen Link oder scannen Sie den Code erneut.',
      en: 'This link asks nothing of a wallet. Copy the whole link, or scan the code again.',
    },
  },
  siteSilent: {
    status: 503,
    title: 'Site Silent',
    detail: {
      fr: 'Le site qui demande ne répond pas. Réessayez, ou retournez sur ce site. Rien n’a été montré.',
      nl: 'De site die vraagt, antwoordt niet. Probeer opnieuw of ga terug naar die site. Er is niets getoond.',
      de: 'Die anfragende Website antwortet nicht. Versuchen Sie es erneut. Es wurde nichts gezeigt.',
      en: 'The site that asks does not answer. Try again, or go back to that site. Nothing was shown.',
    },
  },
  requestNotGenuine: {
    status: 409,
    title: 'Request Not Genuine',
    detail: {
      fr: 'Nous ne pouvons pas vérifier qui demande. Rien n’a été montré. Fermez ce site s’il vous semble suspect.',
      nl: 'We kunnen niet nagaan wie dit vraagt. Er is niets getoond. Sluit die site als u ze niet vertrouwt.',
      de: 'Wir können nicht prüfen, wer fragt. Es wurde nichts gezeigt. Schließen Sie die Website, wenn sie verdächtig ist.',
      en: 'We cannot check who asks. Nothing was shown. Close that site if it looks suspicious.',
    },
  },
  requestOver: {
    status: 409,
    title: 'Request Over',
    detail: {
      fr: 'Cette demande n’est plus valable. Retournez sur le site et recommencez.',
      nl: 'Deze vraag geldt niet meer. Ga terug naar de site en begin opnieuw.',
      de: 'Diese Anfrage gilt nicht mehr. Gehen Sie zurück auf die Website und beginnen Sie neu.',
      en: 'This request no longer holds. Go back to the site and start again.',
    },
  },
  requestUnsupported: {
    status: 409,
    title: 'Request Unsupported',
    detail: {
      fr: 'Ce site demande quelque chose que ce portefeuille ne sait pas faire. Demandez-lui un autre moyen.',
      nl: 'Die site vraagt iets wat deze portefeuille niet kan. Vraag de site om een andere manier.',
      de: 'Diese Website verlangt etwas, das diese Brieftasche nicht kann. Fragen Sie nach einem anderen Weg.',
      en: 'This site asks for something that this wallet cannot do. Ask the site for another way.',
    },
  },
  requestNotFound: {
    status: 404,
    title: 'Request Not Found',
    detail: {
      fr: 'Cette demande n’est pas dans votre portefeuille. Ouvrez « Ce que j’ai montré » pour voir les vôtres.',
      nl: 'Deze vraag zit niet in uw portefeuille. Open “Wat ik heb getoond” om de uwe te zien.',
      de: 'Diese Anfrage ist nicht in Ihrer Brieftasche. Öffnen Sie „Was ich gezeigt habe“, um Ihre zu sehen.',
      en: 'This request is not in your wallet. Open “What I have shown” to see yours.',
    },
  },
  requestClosed: {
    status: 409,
    title: 'Request Closed',
    detail: {
      fr: 'Cette demande a déjà reçu une réponse, ou son délai est passé. Rien de plus n’a été montré.',
      nl: 'Deze vraag is al beantwoord of haar termijn is voorbij. Er is niets meer getoond.',
      de: 'Diese Anfrage ist schon beantwortet oder abgelaufen. Es wurde nichts weiter gezeigt.',
      en: 'This request was answered already, or its time is over. Nothing more was shown.',
    },
  },
  choiceDoesNotFit: {
    status: 409,
    title: 'Choice Does Not Fit',
    detail: {
      fr: 'Les documents choisis ne répondent pas à la demande. Choisissez un document pour chaque question.',
      nl: 'De gekozen documenten beantwoorden de vraag niet. Kies een document voor elke vraag.',
      de: 'Die gewählten Dokumente beantworten die Anfrage nicht. Wählen Sie für jede Frage ein Dokument.',
      en: 'The chosen documents do not answer the request. Choose one document for each question.',
    },
  },
  noCopyLeft: {
    status: 409,
    title: 'No Copy Left',
    detail: {
      fr: 'Il ne reste aucune copie de ce document à montrer. Retirez-le, puis ajoutez-le à nouveau.',
      nl: 'Er is geen kopie van dit document meer om te tonen. Trek het in en voeg het opnieuw toe.',
      de: 'Von diesem Dokument ist keine Kopie mehr übrig. Ziehen Sie es zurück und fügen Sie es neu hinzu.',
      en: 'No copy of this document is left to show. Withdraw it, then add it again.',
    },
  },
  proofNotOffered: {
    status: 409,
    title: 'Proof Not Offered',
    detail: {
      fr: 'Ce document ne peut pas prouver cela. Choisissez une des preuves de sa page.',
      nl: 'Dit document kan dat niet bewijzen. Kies een van de bewijzen op zijn pagina.',
      de: 'Dieses Dokument kann das nicht beweisen. Wählen Sie einen der Beweise auf seiner Seite.',
      en: 'This document cannot prove that. Choose one of the proofs on its page.',
    },
  },
  nothingShared: {
    status: 409,
    title: 'Nothing Shared',
    detail: {
      fr: 'Ce partage est déjà terminé, ou le document n’a été montré qu’une fois. Il n’y a rien à arrêter.',
      nl: 'Dit delen is al voorbij, of het document is maar één keer getoond. Er valt niets te beëindigen.',
      de: 'Diese Freigabe ist schon vorbei, oder das Dokument wurde nur einmal gezeigt. Es gibt nichts zu beenden.',
      en: 'This sharing is over already, or the document was shown only once. There is nothing to end.',
    },
  },
  holderNotHere: {
    status: 404,
    title: 'Holder Not Here',
    detail: {
      fr: 'Votre service ne suit personne sous ce numéro. Vérifiez-le ; un habitant d’une autre commune s’adresse à la sienne.',
      nl: 'Uw dienst volgt niemand onder dit nummer. Kijk het na; wie in een andere gemeente woont, gaat naar de eigen gemeente.',
      de: 'Ihr Dienst betreut niemanden unter dieser Nummer. Prüfen Sie sie; wer in einer anderen Gemeinde wohnt, wendet sich an die eigene.',
      en: 'Your office serves nobody under this number. Check it; whoever lives in another municipality goes to their own.',
    },
  },
  openingNotFound: {
    status: 404,
    title: 'Opening Not Found',
    detail: {
      fr: 'Vous n’avez pas ouvert ces documents. Cherchez la personne par son numéro national.',
      nl: 'U hebt deze documenten niet geopend. Zoek de persoon op met het rijksregisternummer.',
      de: 'Sie haben diese Dokumente nicht geöffnet. Suchen Sie die Person mit der Nationalregisternummer.',
      en: 'You did not open these documents. Find the person by their national number.',
    },
  },
  openingOver: {
    status: 409,
    title: 'Opening Over',
    detail: {
      fr: 'La demi-heure est passée. Cherchez à nouveau la personne par son numéro national.',
      nl: 'Het halfuur is voorbij. Zoek de persoon opnieuw op met het rijksregisternummer.',
      de: 'Die halbe Stunde ist um. Suchen Sie die Person erneut mit der Nationalregisternummer.',
      en: 'The half hour is over. Find the person again by their national number.',
    },
  },
  sourceLater: {
    status: 409,
    title: 'Source Later',
    detail: {
      fr: 'La source répond plus tard. Dites-le à la personne : rien n’est perdu, préparez le document à sa prochaine visite.',
      nl: 'De bron antwoordt later. Zeg het aan de persoon: er gaat niets verloren, bereid het document voor bij het volgende bezoek.',
      de: 'Die Quelle antwortet später. Sagen Sie es der Person: Nichts geht verloren, bereiten Sie das Dokument beim nächsten Besuch vor.',
      en: 'The source answers later. Tell the person: nothing is lost, prepare the document at their next visit.',
    },
  },
  counterOfferNotFound: {
    status: 404,
    title: 'Counter Offer Not Found',
    detail: {
      fr: 'Aucun document préparé au guichet ne se trouve ici. Retournez à la liste.',
      nl: 'Hier staat geen document dat aan het loket werd voorbereid. Ga terug naar de lijst.',
      de: 'Hier steht kein am Schalter vorbereitetes Dokument. Gehen Sie zurück zur Liste.',
      en: 'No document prepared at a counter is here. Go back to the list.',
    },
  },
  counterOfferClosed: {
    status: 409,
    title: 'Counter Offer Closed',
    detail: {
      fr: 'Ce document préparé n’attend plus : un téléphone l’a pris, ou son temps est passé.',
      nl: 'Dit voorbereide document wacht niet meer: een telefoon nam het, of de tijd is voorbij.',
      de: 'Dieses vorbereitete Dokument wartet nicht mehr: Ein Telefon hat es geholt, oder die Zeit ist um.',
      en: 'This prepared document waits no longer: a phone took it, or its time is over.',
    },
  },
  letterNotFound: {
    status: 404,
    title: 'Letter Not Found',
    detail: {
      fr: 'Cette lettre n’attend pas dans votre service. Retournez à la liste des lettres.',
      nl: 'Deze brief wacht niet in uw dienst. Ga terug naar de lijst met brieven.',
      de: 'Dieser Brief wartet nicht in Ihrem Dienst. Gehen Sie zurück zur Liste der Briefe.',
      en: 'This letter does not wait in your office. Go back to the list of letters.',
    },
  },
  letterOfOwnOffer: {
    status: 409,
    title: 'Letter Of Own Offer',
    detail: {
      fr: 'Vous avez préparé ce document : un collègue imprime la lettre, pour que personne n’ait à la fois le code QR et le PIN.',
      nl: 'U hebt dit document voorbereid: een collega drukt de brief af, zodat niemand de QR-code én de pincode heeft.',
      de: 'Sie haben dieses Dokument vorbereitet: Jemand anderes druckt den Brief, damit niemand QR-Code und PIN zugleich hat.',
      en: 'You prepared this document: a colleague prints the letter, so that nobody has both the QR code and the PIN.',
    },
  },
  ...receivingProblems,
});
