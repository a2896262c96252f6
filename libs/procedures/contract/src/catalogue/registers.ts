import { registerNames, type LocalizedText } from '@gun/kernel';

/** Names of the authentic sources, as a sentence uses them: "read in …". */
export const registers = {
  ...registerNames,
  criminalRecord: {
    fr: 'Casier judiciaire central',
    nl: 'Centraal Strafregister',
    de: 'Zentrales Strafregister',
    en: 'Central Criminal Record',
  },
  tax: {
    fr: 'SPF Finances',
    nl: 'FOD Financiën',
    de: 'FÖD Finanzen',
    en: 'FPS Finance',
  },
  education: {
    fr: 'Bases de données de l’enseignement',
    nl: 'Databanken van het onderwijs',
    de: 'Datenbanken des Unterrichtswesens',
    en: 'Databases of education',
  },
  vehicles: {
    fr: 'Répertoire des véhicules (DIV)',
    nl: 'Repertorium van de voertuigen (DIV)',
    de: 'Fahrzeugverzeichnis (DIV)',
    en: 'Vehicle register (DIV)',
  },
  civilStatus: {
    fr: 'Banque de données des actes de l’état civil',
    nl: 'Databank Akten van de Burgerlijke Stand',
    de: 'Datenbank der Personenstandsurkunden',
    en: 'Database of civil-status acts',
  },
  foreignDiplomas: {
    fr: 'Système européen d’échange de preuves',
    nl: 'Europees systeem voor uitwisseling van bewijzen',
    de: 'Europäisches System zum Austausch von Nachweisen',
    en: 'European system for the exchange of evidence',
  },
  addressRegister: { fr: 'BeSt Address', nl: 'BeSt Address', de: 'BeSt Address', en: 'BeSt Address' },
} as const satisfies Record<string, LocalizedText>;
