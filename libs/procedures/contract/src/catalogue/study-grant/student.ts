import type { FormFact, FormField, FormPage } from '../../definition/form-definition';
import type { Logic } from '../../logic/json-logic';

export const forSelf: Logic = { '==': [{ var: 'student' }, 'self'] };
export const forChild: Logic = { '==': [{ var: 'student' }, 'child'] };
/** The register lists the household: the child is chosen, not written. */
const hasHousehold: Logic = { '>': [{ length: [{ var: 'facts.household.members' }] }, 0] };

export const householdFact: FormFact = {
  id: 'household',
  kind: 'household',
  label: {
    fr: 'Qui vit avec vous selon le registre',
    nl: 'Wie volgens het register bij u woont',
    de: 'Wer laut Register bei Ihnen wohnt',
    en: 'Who lives with you according to the register',
  },
  purpose: {
    fr: 'Les revenus de tout le ménage comptent, et vous choisissez l’enfant sans réécrire son nom.',
    nl: 'Het inkomen van heel het gezin telt, en u kiest het kind zonder de naam te herschrijven.',
    de: 'Das Einkommen des ganzen Haushalts zählt, und Sie wählen das Kind, ohne den Namen neu zu schreiben.',
    en: 'The income of the whole household counts, and you choose the child without writing the name again.',
  },
};

const purposeOfStudent = {
  fr: 'La réponse décide qui introduit la demande et quelles preuves comptent.',
  nl: 'Het antwoord bepaalt wie aanvraagt en welke bewijzen tellen.',
  de: 'Die Antwort bestimmt, wer den Antrag stellt und welche Nachweise zählen.',
  en: 'The answer decides who applies and which proofs count.',
};

/** For whom: an adult student applies alone, the parent of a pupil in the household applies for the pupil. */
export const studentFields: Record<string, FormField> = {
  '/student': {
    widget: 'radios',
    label: {
      fr: 'Pour qui demandez-vous l’allocation ?',
      nl: 'Voor wie vraagt u de toelage?',
      de: 'Für wen beantragen Sie die Beihilfe?',
      en: 'For whom do you ask for the grant?',
    },
    purpose: purposeOfStudent,
    options: [
      {
        value: 'self',
        label: {
          fr: 'Pour moi : je suis majeur et j’étudie dans le supérieur',
          nl: 'Voor mij: ik ben meerderjarig en volg hoger onderwijs',
          de: 'Für mich: Ich bin volljährig und studiere',
          en: 'For me: I am an adult in higher education',
        },
      },
      {
        value: 'child',
        label: {
          fr: 'Pour un enfant de mon ménage, en secondaire',
          nl: 'Voor een kind in mijn gezin, in het secundair',
          de: 'Für ein Kind meines Haushalts in der Sekundarschule',
          en: 'For a child of my household, in secondary school',
        },
      },
      {
        value: 'other',
        label: {
          fr: 'Pour quelqu’un d’autre, ou un étudiant mineur du supérieur',
          nl: 'Voor iemand anders, of een minderjarige in het hoger onderwijs',
          de: 'Für jemand anderen oder minderjährige Studierende',
          en: 'For somebody else, or a minor in higher education',
        },
      },
    ],
  },
  '/child': {
    widget: 'radios',
    label: { fr: 'Pour quel enfant ?', nl: 'Voor welk kind?', de: 'Für welches Kind?', en: 'For which child?' },
    purpose: purposeOfStudent,
    optionsFrom: 'household',
    showIf: { and: [forChild, hasHousehold] },
  },
  '/childName': {
    widget: 'text',
    label: {
      fr: 'Nom et prénom de l’enfant',
      nl: 'Naam en voornaam van het kind',
      de: 'Name und Vorname des Kindes',
      en: 'Name and first name of the child',
    },
    hint: {
      fr: 'Le Registre national ne nous dit pas qui vit chez vous. Le service vérifiera plus tard.',
      nl: 'Het Rijksregister zegt ons nu niet wie bij u woont. De dienst controleert later.',
      de: 'Das Nationalregister nennt uns jetzt nicht, wer bei Ihnen wohnt. Der Dienst prüft später.',
      en: 'The National Register does not tell us who lives with you. The service will check later.',
    },
    purpose: purposeOfStudent,
    width: 40,
    showIf: { and: [forChild, { '!': [hasHousehold] }] },
  },
};

export const studentData = {
  student: { type: 'string', enum: ['self', 'child', 'other'] },
  child: { type: 'string', maxLength: 64 },
  childName: { type: 'string', minLength: 2, maxLength: 120 },
};

export const studentPage: FormPage = {
  id: 'student',
  title: { fr: 'La personne qui étudie', nl: 'Wie studeert', de: 'Wer studiert', en: 'Who studies' },
  ask: ['/student', '/child', '/childName'],
};

export const onPaperPage: FormPage = {
  id: 'onPaper',
  title: {
    fr: 'Cette demande se fait sur papier',
    nl: 'Deze aanvraag gebeurt op papier',
    de: 'Dieser Antrag wird auf Papier gestellt',
    en: 'This request is made on paper',
  },
  ask: [],
  showIf: { '==': [{ var: 'student' }, 'other'] },
  stop: {
    reason: {
      fr: 'Un étudiant mineur du supérieur, ou un élève majeur, introduit la demande sur papier.',
      nl: 'Een minderjarige in het hoger onderwijs, of een meerderjarige leerling, vraagt aan op papier.',
      de: 'Minderjährige Studierende und volljährige Schüler stellen den Antrag auf Papier.',
      en: 'A minor in higher education, or an adult pupil, applies on paper.',
    },
    instead: {
      fr: 'Imprimez le formulaire vierge, ou appelez le service : un agent le remplit avec vous.',
      nl: 'Druk het blanco formulier af, of bel de dienst: een medewerker vult het samen met u in.',
      de: 'Drucken Sie das leere Formular, oder rufen Sie an: Ein Mitarbeiter füllt es mit Ihnen aus.',
      en: 'Print the blank form, or call the service: an officer fills it in with you.',
    },
  },
};
