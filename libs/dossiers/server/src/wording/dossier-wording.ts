/** What a dossier says of itself: timeline lines, status sentences and notices, in four languages. */
import { fillText, type CitizenActor, type LocalizedText } from '@gun/kernel';

/** Puts a value at `{value}` in each language. */
export const fill = (text: LocalizedText, value: string | LocalizedText): LocalizedText => fillText(text, { value });

export const applicant: LocalizedText = { fr: 'Demandeur', nl: 'Aanvrager', de: 'Antragsteller', en: 'Applicant' };

/** Who did something: the applicant, or by name whoever spoke for another person. An enterprise always speaks through somebody. */
export const doneBy = ({ personId, partyId, partyKind, name }: CitizenActor): LocalizedText =>
  partyKind === 'enterprise' || personId === partyId ? applicant : fill(representative, name);

const representative: LocalizedText = {
  fr: '{value}, pour le demandeur',
  nl: '{value}, voor de aanvrager',
  de: '{value}, für den Antragsteller',
  en: '{value}, for the applicant',
};

export const lines = {
  started: { fr: 'Brouillon commencé', nl: 'Ontwerp begonnen', de: 'Entwurf begonnen', en: 'Draft started' },
  submitted: { fr: 'Dossier déposé', nl: 'Dossier ingediend', de: 'Dossier eingereicht', en: 'Dossier submitted' },
  claimed: {
    fr: 'Un agent a pris le dossier en charge',
    nl: 'Een ambtenaar heeft het dossier in behandeling genomen',
    de: 'Ein Sachbearbeiter hat das Dossier übernommen',
    en: 'An officer has taken the dossier in hand',
  },
  released: {
    fr: 'Le dossier est revenu dans la file',
    nl: 'Het dossier is terug in de wachtrij',
    de: 'Das Dossier ist zurück in der Warteschlange',
    en: 'The dossier is back in the queue',
  },
  correctionAsked: {
    fr: 'Une correction vous est demandée',
    nl: 'Er is een verbetering gevraagd',
    de: 'Eine Berichtigung ist nötig',
    en: 'A correction is asked',
  },
  correctionAskedClockHeld: {
    fr: 'Une correction vous est demandée ; le délai est suspendu',
    nl: 'Er is een verbetering gevraagd; de termijn is geschorst',
    de: 'Eine Berichtigung ist nötig; die Frist ist ausgesetzt',
    en: 'A correction is asked; the clock is paused',
  },
  resubmitted: {
    fr: 'Correction reçue',
    nl: 'Verbetering ontvangen',
    de: 'Berichtigung erhalten',
    en: 'Correction received',
  },
  resubmittedClockRuns: {
    fr: 'Correction reçue ; le délai court à nouveau',
    nl: 'Verbetering ontvangen; de termijn loopt opnieuw',
    de: 'Berichtigung erhalten; die Frist läuft wieder',
    en: 'Correction received; the clock runs again',
  },
  handedOver: {
    fr: 'Dossier transmis : {value}',
    nl: 'Dossier doorgegeven: {value}',
    de: 'Dossier weitergeleitet: {value}',
    en: 'Dossier passed on: {value}',
  },
  granted: { fr: 'Demande acceptée', nl: 'Aanvraag toegestaan', de: 'Antrag bewilligt', en: 'Request granted' },
  refused: { fr: 'Demande refusée', nl: 'Aanvraag geweigerd', de: 'Antrag abgelehnt', en: 'Request refused' },
  carriedOut: {
    fr: 'Décision exécutée : {value}',
    nl: 'Beslissing uitgevoerd: {value}',
    de: 'Entscheidung ausgeführt: {value}',
    en: 'Decision carried out: {value}',
  },
  evidenceAccepted: {
    fr: 'Preuve à utiliser : {value}',
    nl: 'Bewijs te gebruiken: {value}',
    de: 'Nachweis zu verwenden: {value}',
    en: 'Proof to be used: {value}',
  },
  evidenceRefused: {
    fr: 'Preuve fournie par le demandeur : {value}',
    nl: 'Bewijs door de aanvrager bezorgd: {value}',
    de: 'Nachweis vom Antragsteller vorgelegt: {value}',
    en: 'Proof provided by the applicant: {value}',
  },
  evidenceArrived: {
    fr: 'La source peut répondre : regardez sa réponse ({value})',
    nl: 'De bron kan antwoorden: bekijk haar antwoord ({value})',
    de: 'Die Quelle kann antworten: Sehen Sie ihre Antwort an ({value})',
    en: 'The source can answer: look at its answer ({value})',
  },
  evidenceAsked: {
    fr: 'Une preuve vous est demandée : regardez-la avant de répondre',
    nl: 'U krijgt een vraag om een bewijs: bekijk het voor u antwoordt',
    de: 'Sie werden nach einem Nachweis gefragt: Sehen Sie ihn an, bevor Sie antworten',
    en: 'You are asked for evidence: look at it before you answer',
  },
  evidenceConfirmed: {
    fr: 'La source, rétablie, confirme ce que vous avez fourni : {value}',
    nl: 'De bron werkt weer en bevestigt wat u bezorgde: {value}',
    de: 'Die Quelle arbeitet wieder und bestätigt Ihre Angaben: {value}',
    en: 'The source is back and confirms what you provided: {value}',
  },
  evidenceAbsent: {
    fr: 'La source, rétablie, ne trouve rien à votre sujet : {value}. Ce que vous avez fourni reste au dossier',
    nl: 'De bron werkt weer en vindt niets over u: {value}. Wat u bezorgde, blijft in het dossier',
    de: 'Die Quelle arbeitet wieder und findet nichts über Sie: {value}. Ihre Angaben bleiben im Dossier',
    en: 'The source is back and finds nothing about you: {value}. What you provided stays in the dossier',
  },
  evidenceDiffers: {
    fr: 'La source, rétablie, dit autre chose : une question vous est posée ({value})',
    nl: 'De bron werkt weer en zegt iets anders: u krijgt een vraag ({value})',
    de: 'Die Quelle arbeitet wieder und sagt etwas anderes: Sie erhalten eine Frage ({value})',
    en: 'The source is back and says something else: you are asked about it ({value})',
  },
  withdrawn: {
    fr: 'Dossier retiré par le demandeur',
    nl: 'Dossier ingetrokken door de aanvrager',
    de: 'Dossier vom Antragsteller zurückgezogen',
    en: 'Dossier withdrawn by the applicant',
  },
} as const satisfies Record<string, LocalizedText>;

/** What a correction says that the counter asks by itself, at each question. */
export const remarks = {
  evidenceDiffers: {
    fr: 'La source répond à nouveau et ne dit pas la même chose : {value}. Demandez-lui la preuve, ou expliquez la différence.',
    nl: 'De bron antwoordt weer en zegt niet hetzelfde: {value}. Vraag haar het bewijs, of leg het verschil uit.',
    de: 'Die Quelle antwortet wieder und sagt nicht dasselbe: {value}. Fordern Sie den Nachweis an, oder erklären Sie den Unterschied.',
    en: 'The source answers again and does not say the same: {value}. Ask it for the proof, or explain the difference.',
  },
  factDiffers: {
    fr: 'Le registre répond à nouveau et ne dit pas la même chose : {value}. Corrigez votre réponse. Si le registre se trompe, laissez-la et signalez-le sous « Ce que l’État sait de moi ».',
    nl: 'Het register antwoordt weer en zegt niet hetzelfde: {value}. Verbeter uw antwoord. Vergist het register zich, laat het dan staan en meld het onder “Wat de overheid over mij weet”.',
    de: 'Das Register antwortet wieder und sagt nicht dasselbe: {value}. Berichtigen Sie Ihre Antwort. Irrt sich das Register, lassen Sie sie stehen und melden Sie es unter „Was der Staat über mich weiß“.',
    en: 'The register answers again and does not say the same: {value}. Correct your answer. If the register is wrong, leave it and say so under “What the State knows about me”.',
  },
} as const satisfies Record<string, LocalizedText>;

export const statements = {
  draft: {
    fr: 'Brouillon : continuez quand vous voulez, au plus tard le {value}.',
    nl: 'Ontwerp: ga verder wanneer u wilt, uiterlijk op {value}.',
    de: 'Entwurf: Fahren Sie fort, wann Sie möchten, spätestens am {value}.',
    en: 'Draft: continue when you like, by {value} at the latest.',
  },
  withOffice: {
    fr: 'Reçu. {value} examine votre demande.',
    nl: 'Ontvangen. {value} onderzoekt uw aanvraag.',
    de: 'Erhalten. {value} prüft Ihren Antrag.',
    en: 'Received. {value} is examining your request.',
  },
  waiting: {
    fr: 'À vous : corrigez les réponses indiquées.',
    nl: 'Uw beurt: verbeter de aangeduide antwoorden.',
    de: 'Sie sind dran: Berichtigen Sie die bezeichneten Antworten.',
    en: 'Your turn: correct the answers that are pointed out.',
  },
  waitingClockHeld: {
    fr: 'À vous : corrigez les réponses indiquées. Le délai est suspendu entre-temps.',
    nl: 'Uw beurt: verbeter de aangeduide antwoorden. De termijn is intussen geschorst.',
    de: 'Sie sind dran: Berichtigen Sie die bezeichneten Antworten. Die Frist ist solange ausgesetzt.',
    en: 'Your turn: correct the answers that are pointed out. The clock is paused meanwhile.',
  },
  granted: {
    fr: 'Votre demande est acceptée. Lisez la décision.',
    nl: 'Uw aanvraag is toegestaan. Lees de beslissing.',
    de: 'Ihr Antrag ist bewilligt. Lesen Sie die Entscheidung.',
    en: 'Your request is granted. Read the decision.',
  },
  refused: {
    fr: 'Votre demande est refusée. Lisez les raisons et comment contester.',
    nl: 'Uw aanvraag is geweigerd. Lees de redenen en hoe u kunt betwisten.',
    de: 'Ihr Antrag ist abgelehnt. Lesen Sie die Gründe und wie Sie widersprechen können.',
    en: 'Your request is refused. Read the reasons and how to contest.',
  },
  carryingOut: {
    fr: 'Votre demande est acceptée. En cours : {value}.',
    nl: 'Uw aanvraag is toegestaan. Nu bezig: {value}.',
    de: 'Ihr Antrag ist bewilligt. In Arbeit: {value}.',
    en: 'Your request is granted. Under way: {value}.',
  },
  completed: {
    fr: 'Terminé : tout est exécuté.',
    nl: 'Afgerond: alles is uitgevoerd.',
    de: 'Abgeschlossen: Alles ist ausgeführt.',
    en: 'Done: everything is carried out.',
  },
  withdrawn: {
    fr: 'Vous avez retiré ce dossier. Rien d’autre ne se passe.',
    nl: 'U hebt dit dossier ingetrokken. Er gebeurt verder niets.',
    de: 'Sie haben dieses Dossier zurückgezogen. Es geschieht nichts weiter.',
    en: 'You withdrew this dossier. Nothing else happens.',
  },
} as const satisfies Record<string, LocalizedText>;

export const sourceNotices = {
  silent: {
    fr: 'Cette source ne répond pas : {value}. Continuez à la main : nous vérifierons plus tard.',
    nl: 'Deze bron antwoordt niet: {value}. Ga met de hand verder: wij controleren later.',
    de: 'Diese Quelle antwortet nicht: {value}. Machen Sie von Hand weiter: Wir prüfen später.',
    en: 'This source is not answering: {value}. Carry on by hand: we will check later.',
  },
  unreadable: {
    fr: 'La réponse de cette source est inutilisable : {value}. Continuez à la main : nous vérifierons plus tard.',
    nl: 'Het antwoord van deze bron is onbruikbaar: {value}. Ga met de hand verder: wij controleren later.',
    de: 'Die Antwort dieser Quelle ist unbrauchbar: {value}. Machen Sie von Hand weiter: Wir prüfen später.',
    en: 'We cannot use the answer of this source: {value}. Carry on by hand: we will check later.',
  },
  notPermitted: {
    fr: 'Cette source ne nous laisse pas lire ces données : {value}. Indiquez-les vous-même.',
    nl: 'Deze bron laat ons deze gegevens niet lezen: {value}. Geef ze zelf op.',
    de: 'Diese Quelle lässt uns diese Daten nicht lesen: {value}. Geben Sie sie selbst an.',
    en: 'This source does not let us read these data: {value}. Give them yourself.',
  },
  absent: {
    fr: 'Cette source ne connaît pas de valeur : {value}. Indiquez-la vous-même.',
    nl: 'Deze bron kent geen waarde: {value}. Geef ze zelf op.',
    de: 'Diese Quelle kennt keinen Wert: {value}. Geben Sie ihn selbst an.',
    en: 'This source holds no value: {value}. Give it yourself.',
  },
} as const satisfies Record<string, LocalizedText>;
