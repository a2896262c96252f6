/**
 * Questions that several procedures ask in the same words, most of them only when an authentic source does not answer.
 */
import type { FormFact, FormField, FormPage } from '../definition/form-definition';
import type { Logic } from '../logic/json-logic';

export const yesOrNo: NonNullable<FormField['options']> = [
  { value: 'yes', label: { fr: 'Oui', nl: 'Ja', de: 'Ja', en: 'Yes' } },
  { value: 'no', label: { fr: 'Non', nl: 'Nee', de: 'Nein', en: 'No' } },
];

export const yesOrNoData = { type: 'string', enum: ['yes', 'no'] };
/** The answer to a question that asks for a proof. */
export const evidenceData = { type: 'string', enum: ['use', 'own'] };
export const dateData = { type: 'string', format: 'date' };

const isKnown = (fact: string): Logic => ({ var: `facts.${fact}.known` });
export const isUnknown = (fact: string): Logic => ({ '!': [isKnown(fact)] });

export const identityFact: FormFact = {
  id: 'identity',
  kind: 'identity',
  label: { fr: 'Nom et prénom', nl: 'Naam en voornaam', de: 'Name und Vorname', en: 'Name and first name' },
  purpose: {
    fr: 'Le dossier est ouvert à votre nom.',
    nl: 'Het dossier staat op uw naam.',
    de: 'Das Dossier läuft auf Ihren Namen.',
    en: 'The dossier is opened in your name.',
  },
};

export const birthDateFact: FormFact = {
  id: 'birthDate',
  kind: 'birthDate',
  label: { fr: 'Date de naissance', nl: 'Geboortedatum', de: 'Geburtsdatum', en: 'Date of birth' },
  purpose: {
    fr: 'Elle évite de vous confondre avec une personne du même nom.',
    nl: 'Zo verwarren we u niet met iemand met dezelfde naam.',
    de: 'So verwechseln wir Sie nicht mit einer Person gleichen Namens.',
    en: 'It keeps you apart from another person with the same name.',
  },
};

export const addressFact: FormFact = {
  id: 'address',
  kind: 'address',
  label: { fr: 'Adresse actuelle', nl: 'Huidig adres', de: 'Jetzige Adresse', en: 'Present address' },
  purpose: {
    fr: 'Elle montre quelle commune vous connaît aujourd’hui.',
    nl: 'Zo weten we welke gemeente u nu kent.',
    de: 'Sie zeigt, welche Gemeinde Sie heute kennt.',
    en: 'It shows which municipality knows you today.',
  },
};

/** The three questions that replace a silent National Register. */
export const byHandFields: Record<string, FormField> = {
  '/fullName': {
    widget: 'text',
    label: { fr: 'Nom et prénom', nl: 'Naam en voornaam', de: 'Name und Vorname', en: 'Name and first name' },
    hint: {
      fr: 'Comme sur votre carte d’identité.',
      nl: 'Zoals op uw identiteitskaart.',
      de: 'Wie auf Ihrem Personalausweis.',
      en: 'As on your identity card.',
    },
    purpose: identityFact.purpose,
    autocomplete: 'name',
    width: 40,
    showIf: isUnknown('identity'),
  },
  '/bornOn': {
    widget: 'date',
    label: birthDateFact.label,
    purpose: birthDateFact.purpose,
    autocomplete: 'bday',
    showIf: isUnknown('birthDate'),
  },
  '/presentAddress': {
    widget: 'address',
    label: addressFact.label,
    purpose: addressFact.purpose,
    showIf: isUnknown('address'),
  },
};

export const byHandData = {
  fullName: { type: 'string', minLength: 2, maxLength: 120 },
  bornOn: dateData,
  presentAddress: { type: 'object' },
};

/** The page that asks by hand what the National Register did not say, and says so. */
export const byHandPage = {
  id: 'aboutYou',
  title: { fr: 'Vous', nl: 'Uzelf', de: 'Sie selbst', en: 'About you' },
  lead: {
    fr: 'Le Registre national ne nous le dit pas maintenant. Indiquez-le vous-même : la commune vérifiera plus tard.',
    nl: 'Het Rijksregister geeft dit nu niet door. Vul het zelf in: de gemeente controleert het later.',
    de: 'Das Nationalregister nennt uns dies jetzt nicht. Tragen Sie es selbst ein: Die Gemeinde prüft es später.',
    en: 'The National Register does not tell us this now. Fill it in yourself: the municipality will check it later.',
  },
  ask: ['/fullName', '/bornOn', '/presentAddress'],
  showIf: { or: [isUnknown('identity'), isUnknown('birthDate'), isUnknown('address')] },
};

const askedByHand = { identity: '/fullName', birthDate: '/bornOn', address: '/presentAddress' } as const;

/** The same questions and page for a form that needs only some of the three facts, and whatever office it goes to. */
export function byHandFor(...facts: (keyof typeof askedByHand)[]) {
  const pointers = facts.map((fact) => askedByHand[fact]);
  const pick = <Part>(parts: Readonly<Record<string, Part>>, nameOf: (pointer: string) => string) =>
    Object.fromEntries(Object.entries(parts).filter(([name]) => pointers.some((pointer) => nameOf(pointer) === name)));
  const page: FormPage = {
    ...byHandPage,
    lead: {
      fr: 'Le Registre national ne nous le dit pas maintenant. Indiquez-le vous-même : le service vérifiera plus tard.',
      nl: 'Het Rijksregister geeft dit nu niet door. Vul het zelf in: de dienst controleert het later.',
      de: 'Das Nationalregister nennt uns dies jetzt nicht. Tragen Sie es selbst ein: Der Dienst prüft es später.',
      en: 'The National Register does not tell us this now. Fill it in yourself: the service will check it later.',
    },
    ask: pointers,
    showIf: { or: facts.map(isUnknown) },
  };
  return {
    fields: pick(byHandFields, (pointer) => pointer),
    data: pick<object>(byHandData, (pointer) => pointer.slice(1)),
    page,
  };
}

/** The people registered at the same address: shown, never typed again. */
export const householdFact: FormFact = {
  id: 'household',
  kind: 'household',
  label: { fr: 'Votre ménage', nl: 'Uw gezin', de: 'Ihr Haushalt', en: 'Your household' },
  purpose: {
    fr: 'Vous choisissez une personne sans réécrire son nom.',
    nl: 'U kiest een persoon zonder de naam te herschrijven.',
    de: 'Sie wählen eine Person, ohne den Namen neu zu schreiben.',
    en: 'You choose a person without writing the name again.',
  },
};

/** The register named at least one other person at the same address. */
export const hasHousehold: Logic = { '>': [{ length: [{ var: 'facts.household.members' }] }, 0] };

/** What an uploaded proof may be: a scan or a photo of at most ten megabytes. */
export const proofFile = {
  widget: 'file' as const,
  accept: ['application/pdf' as const, 'image/png' as const, 'image/jpeg' as const],
  maxBytes: 10_000_000,
  maxFiles: 3,
};
export const filesData = { type: 'array', items: { type: 'object' }, maxItems: 3 };
