import type { FormField, FormPage } from '../../definition/form-definition';
import type { Logic } from '../../logic/json-logic';
import { dateData, filesData, hasHousehold, proofFile } from '../ready-questions';

const isChild: Logic = { '==': [{ var: 'whose' }, 'child'] };
const childFromRegister: Logic = { and: [isChild, hasHousehold] };
/** Everybody but the person who signed in, and the child that the register names. */
const isTyped: Logic = {
  and: [{ var: 'whose' }, { '!=': [{ var: 'whose' }, 'mine'] }, { '!': [childFromRegister] }],
};
/** The register cannot show the link: a paper does. */
export const needsCapacity: Logic = { in: [{ var: 'whose' }, ['represented', 'other']] };
const provesCapacity: Logic = { '!=': [{ var: 'capacity' }, 'centenary'] };

const purposeOfPerson = {
  fr: 'La commune retrouve l’acte et vérifie que vous pouvez le demander.',
  nl: 'De gemeente vindt de akte en controleert of u ze mag vragen.',
  de: 'Die Gemeinde findet die Urkunde und prüft, ob Sie sie beantragen dürfen.',
  en: 'The municipality finds the certificate and checks that you may ask for it.',
};

export const personFields: Record<string, FormField> = {
  '/whose': {
    widget: 'radios',
    label: {
      fr: 'De qui est l’acte ?',
      nl: 'Van wie is de akte?',
      de: 'Um wessen Urkunde geht es?',
      en: 'Whose certificate is it?',
    },
    purpose: purposeOfPerson,
    options: [
      { value: 'mine', label: { fr: 'De moi', nl: 'Van mij', de: 'Um meine', en: 'Mine' } },
      {
        value: 'child',
        label: { fr: 'De mon enfant', nl: 'Van mijn kind', de: 'Um die meines Kindes', en: 'My child’s' },
      },
      {
        value: 'partner',
        label: {
          fr: 'De mon conjoint ou cohabitant légal',
          nl: 'Van mijn echtgenoot of wettelijk samenwonende',
          de: 'Um die meines Ehepartners oder gesetzlich Zusammenwohnenden',
          en: 'My spouse’s or legal cohabitant’s',
        },
      },
      {
        value: 'family',
        label: {
          fr: 'D’un parent, grand-parent ou petit-enfant',
          nl: 'Van een ouder, grootouder of kleinkind',
          de: 'Um die eines Elternteils, Großelternteils oder Enkels',
          en: 'A parent’s, grandparent’s or grandchild’s',
        },
      },
      {
        value: 'represented',
        label: {
          fr: 'De quelqu’un que je représente',
          nl: 'Van iemand die ik vertegenwoordig',
          de: 'Um die einer Person, die ich vertrete',
          en: 'Somebody’s whom I represent',
        },
      },
      {
        value: 'other',
        label: {
          fr: 'De quelqu’un d’autre',
          nl: 'Van iemand anders',
          de: 'Um die einer anderen Person',
          en: 'Someone else’s',
        },
      },
    ],
  },
  '/child': {
    widget: 'radios',
    label: { fr: 'Quel enfant ?', nl: 'Welk kind?', de: 'Welches Kind?', en: 'Which child?' },
    purpose: purposeOfPerson,
    optionsFrom: 'household',
    showIf: childFromRegister,
  },
  '/personName': {
    widget: 'text',
    label: {
      fr: 'Nom et prénoms de la personne',
      nl: 'Naam en voornamen van de persoon',
      de: 'Name und Vornamen der Person',
      en: 'Name and first names of the person',
    },
    purpose: purposeOfPerson,
    width: 40,
    showIf: isTyped,
  },
  '/personBornOn': {
    widget: 'date',
    label: {
      fr: 'Sa date de naissance',
      nl: 'Geboortedatum van de persoon',
      de: 'Geburtsdatum der Person',
      en: 'Their date of birth',
    },
    hint: {
      fr: 'Vous ne connaissez pas le jour ? Appelez la commune : elle cherche avec l’année.',
      nl: 'Kent u de dag niet? Bel de gemeente: zij zoekt met het jaar.',
      de: 'Sie kennen den Tag nicht? Rufen Sie die Gemeinde an: Sie sucht mit dem Jahr.',
      en: 'You do not know the day? Call the municipality: it searches with the year.',
    },
    purpose: purposeOfPerson,
    showIf: isTyped,
  },
  '/birthPlace': {
    widget: 'text',
    label: {
      fr: 'Commune de naissance',
      nl: 'Gemeente van geboorte',
      de: 'Gemeinde der Geburt',
      en: 'Municipality of birth',
    },
    hint: {
      fr: 'Le nom d’aujourd’hui ou celui de l’époque.',
      nl: 'De naam van nu of die van toen.',
      de: 'Der heutige Name oder der damalige.',
      en: 'Its name today or the one at the time.',
    },
    purpose: purposeOfPerson,
    width: 40,
    showIf: isTyped,
  },
  '/capacity': {
    widget: 'radios',
    label: {
      fr: 'À quel titre la demandez-vous ?',
      nl: 'In welke hoedanigheid vraagt u ze?',
      de: 'In welcher Eigenschaft beantragen Sie sie?',
      en: 'In what capacity do you ask?',
    },
    purpose: purposeOfPerson,
    options: [
      {
        value: 'guardian',
        label: {
          fr: 'Tuteur ou administrateur',
          nl: 'Voogd of bewindvoerder',
          de: 'Vormund oder Betreuer',
          en: 'Guardian or administrator',
        },
      },
      { value: 'proxy', label: { fr: 'Par procuration', nl: 'Met een volmacht', de: 'Mit Vollmacht', en: 'By proxy' } },
      { value: 'heir', label: { fr: 'Héritier', nl: 'Erfgenaam', de: 'Erbe', en: 'Heir' } },
      {
        value: 'professional',
        label: {
          fr: 'Notaire, avocat ou huissier',
          nl: 'Notaris, advocaat of gerechtsdeurwaarder',
          de: 'Notar, Rechtsanwalt oder Gerichtsvollzieher',
          en: 'Notary, lawyer or bailiff',
        },
      },
      {
        value: 'centenary',
        label: {
          fr: 'L’acte a plus de 100 ans',
          nl: 'De akte is ouder dan 100 jaar',
          de: 'Die Urkunde ist älter als 100 Jahre',
          en: 'The certificate is more than 100 years old',
        },
      },
    ],
    showIf: needsCapacity,
  },
  '/capacityFile': {
    ...proofFile,
    label: {
      fr: 'Document qui le prouve',
      nl: 'Document dat dit bewijst',
      de: 'Dokument, das dies beweist',
      en: 'Document that proves it',
    },
    hint: {
      fr: 'Procuration : elle est signée, avec une copie de la carte d’identité de la personne.',
      nl: 'Volmacht: ze is ondertekend, met een kopie van de identiteitskaart van de persoon.',
      de: 'Vollmacht: Sie ist unterschrieben, mit einer Ausweiskopie der Person.',
      en: 'Proxy: it is signed, with a copy of the person’s identity card.',
    },
    purpose: purposeOfPerson,
    showIf: { and: [needsCapacity, provesCapacity] },
  },
};

export const personData = {
  whose: { type: 'string', enum: ['mine', 'child', 'partner', 'family', 'represented', 'other'] },
  child: { type: 'string', maxLength: 64 },
  personName: { type: 'string', minLength: 2, maxLength: 120 },
  personBornOn: dateData,
  birthPlace: { type: 'string', minLength: 2, maxLength: 100 },
  capacity: { type: 'string', enum: ['guardian', 'proxy', 'heir', 'professional', 'centenary'] },
  capacityFile: filesData,
};

export const personPages: FormPage[] = [
  {
    id: 'whose',
    title: { fr: 'La personne', nl: 'De persoon', de: 'Die Person', en: 'The person' },
    ask: ['/whose', '/child', '/personName', '/personBornOn', '/birthPlace'],
  },
  {
    id: 'capacity',
    title: { fr: 'Votre droit', nl: 'Uw recht', de: 'Ihr Recht', en: 'Your right' },
    ask: ['/capacity', '/capacityFile'],
  },
];
