/**
 * What the two registers hold, as the gate before publication knows it: one line for each value that their clients can
 * give, so that a value added there is asked of nobody from then on. They are read when a form opens, and shown as facts.
 */
import type { EnterprisePart, PersonEvidence } from '@gun/data-broker-server';
import { registerNames } from '@gun/kernel';
import type { KnownEvidence, KnownField } from '@gun/procedures-contract';
import { valueNames } from './value-names';

type Names = Omit<KnownField, 'key'>;

const ofPerson: Record<PersonEvidence, Names> = {
  name: {
    label: valueNames.identity,
    alsoCalled: {
      fr: ['Nom', 'Nom de famille', 'Prénom'],
      nl: ['Naam', 'Achternaam', 'Familienaam', 'Voornaam'],
      de: ['Name', 'Nachname', 'Familienname', 'Vorname'],
      en: ['Name', 'Surname', 'Family name', 'First name', 'Given name'],
    },
  },
  birthDate: {
    label: valueNames.birthDate,
    alsoCalled: {
      fr: ['Jour de naissance', 'Né le', 'Quand êtes-vous né', 'Âge'],
      nl: ['Datum van geboorte', 'Geboren op', 'Wanneer bent u geboren', 'Leeftijd'],
      de: ['Geboren am', 'Wann sind Sie geboren', 'Alter'],
      en: ['Birth date', 'Birthday', 'Born on', 'When were you born', 'Age', 'How old are you'],
    },
  },
  birthPlace: {
    label: { fr: 'Lieu de naissance', nl: 'Geboorteplaats', de: 'Geburtsort', en: 'Place of birth' },
    alsoCalled: {
      fr: ['Commune de naissance', 'Ville de naissance', 'Pays de naissance'],
      nl: ['Plaats van geboorte', 'Gemeente van geboorte', 'Geboorteland'],
      de: ['Ort der Geburt', 'Gemeinde der Geburt', 'Geburtsland'],
      en: ['Birth place', 'Municipality of birth', 'Town of birth', 'Country of birth'],
    },
  },
  nationality: {
    label: { fr: 'Nationalité', nl: 'Nationaliteit', de: 'Staatsangehörigkeit', en: 'Nationality' },
    alsoCalled: {
      fr: ['Citoyenneté'],
      nl: ['Staatsburgerschap'],
      de: ['Nationalität', 'Staatsbürgerschaft'],
      en: ['Citizenship'],
    },
  },
  address: {
    label: valueNames.address,
    alsoCalled: {
      fr: ['Domicile', 'Où habitez-vous'],
      nl: ['Woonplaats', 'Domicilie', 'Waar woont u'],
      de: ['Anschrift', 'Wohnsitz', 'Wohnort', 'Wo wohnen Sie'],
      en: ['Home address', 'Domicile', 'Where do you live'],
    },
  },
  household: {
    label: valueNames.household,
    alsoCalled: {
      fr: ['Composition de ménage', 'Nombre de personnes du ménage', 'Qui habite avec vous'],
      nl: ['Gezinssamenstelling', 'Aantal gezinsleden', 'Wie woont bij u'],
      de: ['Haushaltszusammensetzung', 'Haushaltsmitglieder', 'Wer wohnt bei Ihnen'],
      en: ['Household composition', 'Members of the household', 'Who lives with you'],
    },
  },
  appointments: {
    label: {
      fr: 'Administrateur ou tuteur désigné',
      nl: 'Aangestelde bewindvoerder of voogd',
      de: 'Bestellter Betreuer oder Vormund',
      en: 'Appointed administrator or guardian',
    },
  },
};

const ofEnterprise: Record<keyof EnterprisePart, Names> = {
  enterpriseNumber: {
    label: { fr: 'Numéro d’entreprise', nl: 'Ondernemingsnummer', de: 'Unternehmensnummer', en: 'Enterprise number' },
  },
  name: {
    label: {
      fr: 'Nom de l’entreprise',
      nl: 'Naam van de onderneming',
      de: 'Name des Unternehmens',
      en: 'Name of the enterprise',
    },
    alsoCalled: {
      fr: ['Nom de la société', 'Dénomination sociale'],
      nl: ['Naam van de vennootschap', 'Bedrijfsnaam', 'Ondernemingsnaam'],
      de: ['Name der Gesellschaft', 'Firmenname'],
      en: ['Company name', 'Name of the company'],
    },
  },
  legalForm: {
    label: { fr: 'Forme juridique', nl: 'Rechtsvorm', de: 'Rechtsform', en: 'Legal form' },
  },
  seat: {
    label: { fr: 'Siège social', nl: 'Maatschappelijke zetel', de: 'Gesellschaftssitz', en: 'Registered office' },
    alsoCalled: {
      fr: ['Siège de l’entreprise', 'Adresse de l’entreprise'],
      nl: ['Zetel van de onderneming', 'Adres van de onderneming'],
      de: ['Sitz des Unternehmens', 'Adresse des Unternehmens'],
      en: ['Seat of the enterprise', 'Address of the enterprise', 'Company address'],
    },
  },
  active: {
    label: {
      fr: 'Entreprise en activité',
      nl: 'Actieve onderneming',
      de: 'Aktives Unternehmen',
      en: 'Active enterprise',
    },
  },
  nace: { label: { fr: 'Code NACE', nl: 'NACE-code', de: 'NACE-Code', en: 'NACE code' } },
  units: {
    label: valueNames.establishmentUnits,
    alsoCalled: {
      fr: ['Nom de l’établissement', 'Adresse de l’établissement', 'Unité d’établissement'],
      nl: ['Naam van de vestiging', 'Adres van de vestiging', 'Vestigingseenheid'],
      de: ['Name der Niederlassung', 'Adresse der Niederlassung', 'Niederlassungseinheit'],
      en: ['Name of the establishment', 'Address of the establishment', 'Establishment unit'],
    },
  },
};

const fieldsOf = (names: Readonly<Record<string, Names>>): KnownField[] =>
  Object.entries(names).map(([key, name]) => ({ key, ...name }));

export const registerHoldings: readonly KnownEvidence[] = [
  {
    type: 'population-record',
    source: registerNames.nationalRegister,
    shownAs: 'fact',
    paper: {
      fr: ['Composition de ménage', 'Certificat de résidence', 'Certificat de nationalité'],
      nl: ['Gezinssamenstelling', 'Samenstelling van het gezin', 'Bewijs van woonst', 'Bewijs van nationaliteit'],
      de: ['Haushaltszusammensetzung', 'Wohnsitzbescheinigung', 'Staatsangehörigkeitsnachweis'],
      en: ['Household composition', 'Certificate of residence', 'Certificate of nationality'],
    },
    fields: fieldsOf(ofPerson),
  },
  {
    type: 'enterprise-record',
    source: registerNames.enterpriseRegister,
    shownAs: 'fact',
    paper: {
      fr: ['Extrait de la Banque-Carrefour des Entreprises'],
      nl: ['Uittreksel uit de Kruispuntbank van Ondernemingen'],
      de: ['Auszug aus der Zentralen Datenbank der Unternehmen'],
      en: ['Extract of the Crossroads Bank for Enterprises'],
    },
    fields: fieldsOf(ofEnterprise),
  },
];
