import type { Concept } from '@gun/procedures-contract';
import type { LocalizedText } from '@gun/kernel';
import type { RegisterKind } from './register-facts';

/** What the two registers call their values; those of evidence are named by their type. */
export const valueNames: Record<RegisterKind, LocalizedText> = {
  identity: { fr: 'Nom et prénom', nl: 'Naam en voornaam', de: 'Name und Vorname', en: 'Name and first name' },
  birthDate: { fr: 'Date de naissance', nl: 'Geboortedatum', de: 'Geburtsdatum', en: 'Date of birth' },
  address: { fr: 'Adresse', nl: 'Adres', de: 'Adresse', en: 'Address' },
  household: { fr: 'Ménage', nl: 'Gezin', de: 'Haushalt', en: 'Household' },
  enterprise: { fr: 'Entreprise', nl: 'Onderneming', de: 'Unternehmen', en: 'Enterprise' },
  establishmentUnits: {
    fr: 'Établissements',
    nl: 'Vestigingen',
    de: 'Niederlassungen',
    en: 'Establishment units',
  },
};

/** Pieces that an authorisation can name and no fact shows. */
export const otherNames: Readonly<Record<Concept, LocalizedText>> = {
  'enterprise-mandates.mandates': {
    fr: 'Entreprises que vous dirigez',
    nl: 'Ondernemingen die u leidt',
    de: 'Unternehmen, die Sie leiten',
    en: 'Enterprises that you direct',
  },
};
