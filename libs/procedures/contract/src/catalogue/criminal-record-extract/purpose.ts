import type { FormField } from '../../definition/form-definition';
import { yesOrNo } from '../ready-questions';

export const purposeOfModel = {
  fr: 'La réponse détermine le modèle d’extrait que la loi prévoit.',
  nl: 'Het antwoord bepaalt welk model van uittreksel de wet voorziet.',
  de: 'Die Antwort bestimmt, welches Muster das Gesetz vorsieht.',
  en: 'The answer decides which model of extract the law provides.',
};

/** What the extract is for: these three answers propose the model. */
export const purposeFields: Record<string, FormField> = {
  '/purpose': {
    widget: 'radios',
    label: {
      fr: 'À quoi l’extrait va-t-il servir ?',
      nl: 'Waarvoor dient het uittreksel?',
      de: 'Wofür brauchen Sie den Auszug?',
      en: 'What is the extract for?',
    },
    purpose: purposeOfModel,
    options: [
      { value: 'job', label: { fr: 'Un emploi', nl: 'Een baan', de: 'Eine Arbeitsstelle', en: 'A job' } },
      {
        value: 'volunteering',
        label: { fr: 'Du bénévolat', nl: 'Vrijwilligerswerk', de: 'Ein Ehrenamt', en: 'Volunteering' },
      },
      {
        value: 'permit',
        label: {
          fr: 'Un permis ou une licence',
          nl: 'Een vergunning of licentie',
          de: 'Eine Genehmigung oder Lizenz',
          en: 'A permit or licence',
        },
      },
      {
        value: 'care',
        label: {
          fr: 'Une adoption ou un accueil familial',
          nl: 'Een adoptie of pleegzorg',
          de: 'Eine Adoption oder Pflegefamilie',
          en: 'Adoption or foster care',
        },
      },
      { value: 'study', label: { fr: 'Des études', nl: 'Een studie', de: 'Ein Studium', en: 'Studies' } },
      {
        value: 'abroad',
        label: {
          fr: 'Un visa ou un séjour à l’étranger',
          nl: 'Een visum of verblijf in het buitenland',
          de: 'Ein Visum oder Auslandsaufenthalt',
          en: 'A visa or a stay abroad',
        },
      },
      { value: 'court', label: { fr: 'Un tribunal', nl: 'Een rechtbank', de: 'Ein Gericht', en: 'A court' } },
      { value: 'other', label: { fr: 'Autre chose', nl: 'Iets anders', de: 'Etwas anderes', en: 'Something else' } },
    ],
  },
  '/minors': {
    widget: 'radios',
    label: {
      fr: 'Allez-vous travailler avec des moins de 18 ans, ou vous en occuper ?',
      nl: 'Gaat u werken met min-18-jarigen, of hen begeleiden?',
      de: 'Werden Sie mit Personen unter 18 Jahren arbeiten oder sie betreuen?',
      en: 'Will you work with people under 18, or look after them?',
    },
    hint: {
      fr: 'Enseignement, aide à la jeunesse, sport, mouvement de jeunesse, garde d’enfants.',
      nl: 'Onderwijs, jeugdhulp, sport, jeugdbeweging, kinderopvang.',
      de: 'Unterricht, Jugendhilfe, Sport, Jugendbewegung, Kinderbetreuung.',
      en: 'Teaching, youth aid, sport, youth movement, childcare.',
    },
    purpose: purposeOfModel,
    options: yesOrNo,
  },
  '/regulatedActivity': {
    widget: 'radios',
    label: {
      fr: 'L’activité est-elle dans cette liste ?',
      nl: 'Staat de activiteit in deze lijst?',
      de: 'Steht die Tätigkeit in dieser Liste?',
      en: 'Is the activity in this list?',
    },
    hint: {
      fr: 'L’accès à ces activités est réglementé.',
      nl: 'De toegang tot deze activiteiten is gereglementeerd.',
      de: 'Der Zugang zu diesen Tätigkeiten ist geregelt.',
      en: 'Access to these activities is regulated.',
    },
    purpose: purposeOfModel,
    options: [
      { value: 'weapons', label: { fr: 'Armes', nl: 'Wapens', de: 'Waffen', en: 'Weapons' } },
      { value: 'transport', label: { fr: 'Transport', nl: 'Vervoer', de: 'Transport', en: 'Transport' } },
      {
        value: 'security',
        label: {
          fr: 'Gardiennage et sécurité',
          nl: 'Bewaking en veiligheid',
          de: 'Bewachung und Sicherheit',
          en: 'Guarding and security',
        },
      },
      {
        value: 'taxProfession',
        label: { fr: 'Profession fiscale', nl: 'Fiscaal beroep', de: 'Steuerberuf', en: 'Tax profession' },
      },
      { value: 'gaming', label: { fr: 'Jeux de hasard', nl: 'Kansspelen', de: 'Glücksspiele', en: 'Gaming' } },
      {
        value: 'notListed',
        label: { fr: 'Pas dans la liste', nl: 'Niet in de lijst', de: 'Nicht in der Liste', en: 'Not in the list' },
      },
    ],
  },
  '/askedBy': {
    widget: 'text',
    label: {
      fr: 'Qui vous demande cet extrait ?',
      nl: 'Wie vraagt u dit uittreksel?',
      de: 'Wer verlangt diesen Auszug von Ihnen?',
      en: 'Who asks you for this extract?',
    },
    hint: {
      fr: 'Le nom de l’employeur, de l’association ou de l’administration.',
      nl: 'De naam van de werkgever, de vereniging of het bestuur.',
      de: 'Der Name des Arbeitgebers, des Vereins oder der Verwaltung.',
      en: 'The name of the employer, association or administration.',
    },
    purpose: {
      fr: 'L’extrait est établi pour ce destinataire.',
      nl: 'Het uittreksel wordt voor deze bestemmeling opgemaakt.',
      de: 'Der Auszug wird für diesen Empfänger erstellt.',
      en: 'The extract is drawn up for this recipient.',
    },
    width: 40,
  },
  '/activity': {
    widget: 'longText',
    label: {
      fr: 'Décrivez l’activité en une phrase',
      nl: 'Beschrijf de activiteit in één zin',
      de: 'Beschreiben Sie die Tätigkeit in einem Satz',
      en: 'Describe the activity in one sentence',
    },
    hint: {
      fr: '200 caractères au plus. N’écrivez rien sur une condamnation : ce n’est pas demandé ici.',
      nl: 'Hoogstens 200 tekens. Schrijf niets over een veroordeling: dat vragen we hier niet.',
      de: 'Höchstens 200 Zeichen. Schreiben Sie nichts über eine Verurteilung: Danach fragen wir hier nicht.',
      en: '200 characters at most. Write nothing about a conviction: it is not asked here.',
    },
    purpose: purposeOfModel,
  },
};
