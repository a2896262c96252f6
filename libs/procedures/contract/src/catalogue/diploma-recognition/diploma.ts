import type { FormField, FormPage } from '../../definition/form-definition';
import type { Logic } from '../../logic/json-logic';
import { dateData, evidenceData, filesData, proofFile, yesOrNo, yesOrNoData } from '../ready-questions';

const inEurope: Logic = { '==': [{ var: 'awardedIn' }, 'europeanUnion'] };
/** Outside the Union no authority can be asked: the person shows it from a wallet, or provides it. */
const elsewhere: Logic = { '==': [{ var: 'awardedIn' }, 'elsewhere'] };
const byHand: Logic = {
  or: [{ '==': [{ var: 'diplomaProof' }, 'own'] }, { '==': [{ var: 'shownDiploma' }, 'own'] }],
};
const wantsDegree: Logic = { '==': [{ var: 'wanted' }, 'degree'] };
const notProtected: Logic = { '==': [{ var: 'protectedPerson' }, 'no'] };

const purposeOfDiploma = {
  fr: 'La commission compare votre diplôme avec ceux de la Fédération Wallonie-Bruxelles.',
  nl: 'De commissie vergelijkt uw diploma met die van de Federatie Wallonië-Brussel.',
  de: 'Die Kommission vergleicht Ihren Abschluss mit denen der Föderation Wallonie-Brüssel.',
  en: 'The commission compares your diploma with those of the Federation Wallonia-Brussels.',
};
const purposeOfFee = {
  fr: 'Le prix de l’examen en dépend.',
  nl: 'De prijs van het onderzoek hangt ervan af.',
  de: 'Der Preis der Prüfung hängt davon ab.',
  en: 'The price of the examination depends on it.',
};

export const diplomaFields: Record<string, FormField> = {
  '/awardedIn': {
    widget: 'radios',
    label: {
      fr: 'Où le diplôme a-t-il été délivré ?',
      nl: 'Waar werd het diploma uitgereikt?',
      de: 'Wo wurde der Abschluss verliehen?',
      en: 'Where was the diploma awarded?',
    },
    purpose: purposeOfDiploma,
    options: [
      {
        value: 'europeanUnion',
        label: {
          fr: 'Dans un autre pays de l’Union européenne',
          nl: 'In een ander land van de Europese Unie',
          de: 'In einem anderen Land der Europäischen Union',
          en: 'In another country of the European Union',
        },
      },
      {
        value: 'elsewhere',
        label: {
          fr: 'Dans un autre pays du monde',
          nl: 'In een ander land van de wereld',
          de: 'In einem anderen Land der Welt',
          en: 'In another country of the world',
        },
      },
    ],
  },
  '/diplomaProof': {
    widget: 'evidence',
    label: {
      fr: 'Diplôme étranger',
      nl: 'Buitenlands diploma',
      de: 'Ausländischer Abschluss',
      en: 'Foreign diploma',
    },
    purpose: purposeOfDiploma,
    evidence: {
      type: 'foreign-diploma',
      retention: {
        fr: '1 an après l’acceptation, puis effacé.',
        nl: '1 jaar na de aanvaarding, daarna gewist.',
        de: '1 Jahr nach der Annahme, dann gelöscht.',
        en: '1 year after the acceptance, then erased.',
      },
      keepMonths: 12,
      own: '/diplomaFile',
      byHand: [
        { field: 'title', ask: '/ownTitle' },
        { field: 'institution', ask: '/ownInstitution' },
        { field: 'awardedOn', ask: '/ownAwardedOn' },
      ],
    },
    showIf: inEurope,
  },
  '/shownDiploma': {
    widget: 'evidence',
    label: {
      fr: 'Diplôme dans votre portefeuille',
      nl: 'Diploma in uw portefeuille',
      de: 'Abschluss in Ihrer Brieftasche',
      en: 'Diploma in your wallet',
    },
    purpose: purposeOfDiploma,
    evidence: {
      type: 'shown-diploma',
      retention: {
        fr: '1 an après l’acceptation, puis effacé.',
        nl: '1 jaar na de aanvaarding, daarna gewist.',
        de: '1 Jahr nach der Annahme, dann gelöscht.',
        en: '1 year after the acceptance, then erased.',
      },
      keepMonths: 12,
      own: '/diplomaFile',
      byHand: [
        { field: 'title', ask: '/ownTitle' },
        { field: 'institution', ask: '/ownInstitution' },
        { field: 'awardedOn', ask: '/ownAwardedOn' },
      ],
    },
    showIf: elsewhere,
  },
  '/diplomaFile': {
    ...proofFile,
    label: {
      fr: 'Copie du diplôme',
      nl: 'Kopie van het diploma',
      de: 'Kopie des Abschlusses',
      en: 'Copy of the diploma',
    },
    purpose: purposeOfDiploma,
    showIf: byHand,
  },
  '/ownTitle': {
    widget: 'text',
    label: {
      fr: 'Nom du diplôme, comme il est écrit',
      nl: 'Naam van het diploma, zoals hij er staat',
      de: 'Name des Abschlusses, wie er geschrieben steht',
      en: 'Name of the diploma, as it is written',
    },
    purpose: purposeOfDiploma,
    concept: 'foreign-diploma.title',
    width: 60,
    showIf: byHand,
  },
  '/ownInstitution': {
    widget: 'text',
    label: {
      fr: 'Établissement et pays',
      nl: 'Instelling en land',
      de: 'Einrichtung und Land',
      en: 'Institution and country',
    },
    purpose: purposeOfDiploma,
    concept: 'foreign-diploma.institution',
    width: 60,
    showIf: byHand,
  },
  '/ownAwardedOn': {
    widget: 'date',
    label: {
      fr: 'Date sur le diplôme',
      nl: 'Datum op het diploma',
      de: 'Datum auf dem Abschluss',
      en: 'Date on the diploma',
    },
    purpose: purposeOfDiploma,
    concept: 'foreign-diploma.awardedOn',
    showIf: byHand,
  },
  '/transcriptFile': {
    ...proofFile,
    label: {
      fr: 'Relevé des notes et programme des études',
      nl: 'Puntenlijst en studieprogramma',
      de: 'Notenübersicht und Studienprogramm',
      en: 'Transcript of marks and programme of studies',
    },
    purpose: purposeOfDiploma,
  },
  '/translationFile': {
    ...proofFile,
    label: { fr: 'Traduction jurée', nl: 'Beëdigde vertaling', de: 'Beeidigte Übersetzung', en: 'Sworn translation' },
    hint: {
      fr: 'Vous pouvez aussi attendre que le service vous la demande.',
      nl: 'U kunt ook wachten tot de dienst erom vraagt.',
      de: 'Sie können auch warten, bis der Dienst sie verlangt.',
      en: 'You may also wait until the service asks for it.',
    },
    purpose: purposeOfDiploma,
    optional: true,
  },
  '/wanted': {
    widget: 'radios',
    label: {
      fr: 'Que faites-vous reconnaître ?',
      nl: 'Wat laat u erkennen?',
      de: 'Was lassen Sie anerkennen?',
      en: 'What do you want recognised?',
    },
    purpose: {
      fr: 'Le niveau suffit souvent pour un emploi. Le grade compte pour poursuivre certaines études.',
      nl: 'Voor een job volstaat het niveau vaak. Voor sommige studies telt de graad.',
      de: 'Für eine Arbeit genügt oft die Stufe. Für manche Studien zählt der Grad.',
      en: 'The level is often enough for a job. The degree matters for some further studies.',
    },
    options: [
      {
        value: 'level',
        label: {
          fr: 'Le niveau, par exemple bachelier ou master',
          nl: 'Het niveau, bijvoorbeeld bachelor of master',
          de: 'Die Stufe, zum Beispiel Bachelor oder Master',
          en: 'The level, for example bachelor or master',
        },
      },
      {
        value: 'degree',
        label: {
          fr: 'Un grade précis, par exemple master en droit',
          nl: 'Een bepaalde graad, bijvoorbeeld master in de rechten',
          de: 'Ein bestimmter Grad, zum Beispiel Master in Rechtswissenschaften',
          en: 'A specific degree, for example master in law',
        },
      },
    ],
  },
  '/degree': {
    widget: 'text',
    label: { fr: 'Quel grade ?', nl: 'Welke graad?', de: 'Welcher Grad?', en: 'Which degree?' },
    purpose: purposeOfDiploma,
    width: 60,
    showIf: wantsDegree,
    notKnownBecause: {
      fr: 'Vous dites quel grade belge vous demandez. La source connaît celui du diplôme que vous avez.',
      nl: 'U zegt welke Belgische graad u vraagt. De bron kent die van het diploma dat u hebt.',
      de: 'Sie sagen, welchen belgischen Grad Sie beantragen. Die Quelle kennt den des Diploms, das Sie haben.',
      en: 'You say which Belgian degree you ask for. The source knows that of the diploma which you have.',
    },
  },
  '/protectedPerson': {
    widget: 'radios',
    label: {
      fr: 'Êtes-vous réfugié ou sous protection subsidiaire ?',
      nl: 'Bent u vluchteling of hebt u subsidiaire bescherming?',
      de: 'Sind Sie Flüchtling oder subsidiär schutzberechtigt?',
      en: 'Are you a refugee or under subsidiary protection?',
    },
    purpose: purposeOfFee,
    options: yesOrNo,
  },
  '/aidedCountry': {
    widget: 'radios',
    label: {
      fr: 'Le diplôme vient-il d’un pays qui reçoit l’aide au développement ?',
      nl: 'Komt het diploma uit een land dat ontwikkelingshulp krijgt?',
      de: 'Kommt der Abschluss aus einem Land, das Entwicklungshilfe erhält?',
      en: 'Does the diploma come from a country that receives development aid?',
    },
    hint: {
      fr: 'Vous hésitez ? Répondez non : le service corrige le montant avant de vous inviter à payer.',
      nl: 'Twijfelt u? Antwoord nee: de dienst past het bedrag aan voor u betaalt.',
      de: 'Nicht sicher? Antworten Sie Nein: Der Dienst berichtigt den Betrag, bevor Sie zahlen.',
      en: 'Not sure? Answer no: the service corrects the amount before you pay.',
    },
    purpose: purposeOfFee,
    options: yesOrNo,
    showIf: notProtected,
  },
};

export const diplomaData = {
  awardedIn: { type: 'string', enum: ['europeanUnion', 'elsewhere'] },
  diplomaProof: evidenceData,
  shownDiploma: evidenceData,
  diplomaFile: filesData,
  ownTitle: { type: 'string', minLength: 2, maxLength: 200 },
  ownInstitution: { type: 'string', minLength: 2, maxLength: 200 },
  ownAwardedOn: dateData,
  transcriptFile: filesData,
  translationFile: filesData,
  wanted: { type: 'string', enum: ['level', 'degree'] },
  degree: { type: 'string', minLength: 2, maxLength: 200 },
  protectedPerson: yesOrNoData,
  aidedCountry: yesOrNoData,
};

export const diplomaPages: FormPage[] = [
  {
    id: 'origin',
    title: {
      fr: 'L’origine du diplôme',
      nl: 'De herkomst van het diploma',
      de: 'Die Herkunft des Abschlusses',
      en: 'Where the diploma comes from',
    },
    ask: ['/awardedIn'],
  },
  {
    id: 'diploma',
    title: { fr: 'Le diplôme', nl: 'Het diploma', de: 'Der Abschluss', en: 'The diploma' },
    lead: {
      fr: 'Il peut venir sans papier : de l’autre pays de l’Union, ou de votre portefeuille. Vous voyez tout avant le service.',
      nl: 'Het kan zonder papier komen: uit het andere land van de Unie, of uit uw portefeuille. U ziet alles vóór de dienst.',
      de: 'Er kann ohne Papier kommen: aus dem anderen Land der Union oder aus Ihrer Brieftasche. Sie sehen alles vor dem Dienst.',
      en: 'It can come without paper: from the other country of the Union, or from your wallet. You see it all before the service does.',
    },
    ask: ['/diplomaProof', '/shownDiploma'],
  },
  {
    id: 'documents',
    title: { fr: 'Les documents', nl: 'De documenten', de: 'Die Dokumente', en: 'The documents' },
    ask: ['/diplomaFile', '/ownTitle', '/ownInstitution', '/ownAwardedOn', '/transcriptFile', '/translationFile'],
  },
  {
    id: 'recognition',
    title: { fr: 'La reconnaissance', nl: 'De erkenning', de: 'Die Anerkennung', en: 'The recognition' },
    ask: ['/wanted', '/degree'],
  },
  {
    id: 'price',
    title: { fr: 'Le prix', nl: 'De prijs', de: 'Der Preis', en: 'The price' },
    ask: ['/protectedPerson', '/aidedCountry'],
  },
];
