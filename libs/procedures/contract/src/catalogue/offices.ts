/** The offices that the counter is delivered with. Names and codes are real; every contact is invented and says so. */
import type { LocalizedText } from '@gun/kernel';
import type { Office, OfficeService, OpeningHours } from '../definition/office';
import { towns, type Town } from './towns';

const counterHours: OpeningHours[] = [
  { days: ['monday', 'tuesday', 'thursday'], opens: '08:30', closes: '16:00' },
  { days: ['wednesday'], opens: '08:30', closes: '18:30' },
  { days: ['friday'], opens: '08:30', closes: '12:00' },
];

const phoneHours: OpeningHours[] = [
  { days: ['monday', 'tuesday', 'wednesday', 'thursday', 'friday'], opens: '08:30', closes: '16:00' },
];

const services: readonly {
  readonly service: OfficeService;
  readonly name: (town: LocalizedText) => LocalizedText;
  readonly mailbox: string;
  readonly line: string;
}[] = [
  {
    service: 'population',
    name: ({ fr, nl, de, en }) => ({
      fr: `${fr}, service Population`,
      nl: `${nl}, dienst Bevolking`,
      de: `${de}, Bevölkerungsdienst`,
      en: `${en}, population service`,
    }),
    mailbox: 'population',
    line: '78',
  },
  {
    service: 'public-space',
    name: ({ fr, nl, de, en }) => ({
      fr: `${fr}, service Espace public`,
      nl: `${nl}, dienst Openbaar Domein`,
      de: `${de}, Dienst Öffentlicher Raum`,
      en: `${en}, public-space service`,
    }),
    mailbox: 'public-space',
    line: '79',
  },
  {
    service: 'urban-planning',
    name: ({ fr, nl, de, en }) => ({
      fr: `${fr}, service Urbanisme`,
      nl: `${nl}, dienst Stedenbouw`,
      de: `${de}, Städtebaudienst`,
      en: `${en}, urban-planning service`,
    }),
    mailbox: 'urban-planning',
    line: '77',
  },
];

/** A block of zeros after the zone: no subscriber has such a number. */
const inventedPhone = (zone: string, line: string): string =>
  zone.length === 2 ? `${zone} 000 04 ${line}` : `${zone} 00 04 ${line}`;

const addressOf = ({ street, postCode, name }: Town): LocalizedText => ({
  fr: `${street}, ${postCode} ${name.fr}`,
  nl: `${street}, ${postCode} ${name.nl}`,
  de: `${street}, ${postCode} ${name.de}`,
  en: `${street}, ${postCode} ${name.en}`,
});

const municipalOffices: Office[] = towns.flatMap((town) =>
  services.map(({ service, name, mailbox, line }) => ({
    key: `${town.key}-${service}`,
    name: name(town.name),
    service,
    nis: town.nis,
    address: addressOf(town),
    phone: inventedPhone(town.zone, line),
    email: `${mailbox}@${town.key}.example`,
    openingHours: counterHours,
    languages: [...town.languages],
    invented: true,
  })),
);

const brussels: LocalizedText = {
  fr: 'Rue Exemple 3, 1000 Bruxelles',
  nl: 'Voorbeeldstraat 3, 1000 Brussel',
  de: 'Rue Exemple 3, 1000 Brüssel',
  en: 'Rue Exemple 3, 1000 Brussels',
};

const nationalOffices: Office[] = [
  {
    key: 'national-register',
    name: {
      fr: 'Registre national, SPF Intérieur',
      nl: 'Rijksregister, FOD Binnenlandse Zaken',
      de: 'Nationalregister, FÖD Inneres',
      en: 'National Register, FPS Interior',
    },
    agency: 'agency-national-register',
    address: brussels,
    phone: '02 000 04 80',
    email: 'national-register@gun.example',
    openingHours: phoneHours,
    languages: ['fr', 'nl', 'de'],
    invented: true,
  },
  {
    key: 'central-criminal-record',
    name: {
      fr: 'Casier judiciaire central, SPF Justice',
      nl: 'Centraal Strafregister, FOD Justitie',
      de: 'Zentrales Strafregister, FÖD Justiz',
      en: 'Central Criminal Record, FPS Justice',
    },
    agency: 'agency-criminal-record',
    address: brussels,
    phone: '02 000 04 81',
    email: 'criminal-record@gun.example',
    openingHours: phoneHours,
    languages: ['fr', 'nl', 'de'],
    invented: true,
  },
  {
    key: 'french-community-grants',
    name: {
      fr: 'Service des allocations d’études, Fédération Wallonie-Bruxelles',
      nl: 'Dienst studietoelagen, Federatie Wallonië-Brussel',
      de: 'Dienst für Studienbeihilfen, Föderation Wallonie-Brüssel',
      en: 'Study-grants service, Federation Wallonia-Brussels',
    },
    address: brussels,
    phone: '02 000 04 82',
    email: 'study-grants@gun.example',
    openingHours: phoneHours,
    languages: ['fr'],
    invented: true,
  },
  {
    key: 'french-community-recognition',
    name: {
      fr: 'Reconnaissance académique des diplômes étrangers, Fédération Wallonie-Bruxelles',
      nl: 'Erkenning van buitenlandse diploma’s, Federatie Wallonië-Brussel',
      de: 'Anerkennung ausländischer Abschlüsse, Föderation Wallonie-Brüssel',
      en: 'Recognition of foreign diplomas, Federation Wallonia-Brussels',
    },
    address: brussels,
    phone: '02 000 04 84',
    email: 'diploma-recognition@gun.example',
    openingHours: phoneHours,
    languages: ['fr'],
    invented: true,
  },
  {
    key: 'enterprise-counters',
    name: {
      fr: 'Guichets d’entreprises agréés, via le SPF Économie',
      nl: 'Erkende ondernemingsloketten, via de FOD Economie',
      de: 'Anerkannte Unternehmensschalter, über den FÖD Wirtschaft',
      en: 'Recognised enterprise counters, through the FPS Economy',
    },
    address: brussels,
    phone: '02 000 04 85',
    email: 'enterprise-counters@gun.example',
    openingHours: phoneHours,
    languages: ['fr', 'nl', 'de'],
    invented: true,
  },
  {
    key: 'fps-finance-income',
    name: {
      fr: 'Impôt des particuliers, SPF Finances',
      nl: 'Belasting van particulieren, FOD Financiën',
      de: 'Steuer der Privatpersonen, FÖD Finanzen',
      en: 'Personal income tax, FPS Finance',
    },
    address: brussels,
    phone: '02 000 04 86',
    email: 'income-tax@gun.example',
    openingHours: phoneHours,
    languages: ['fr', 'nl', 'de'],
    invented: true,
  },
  {
    key: 'sickness-funds',
    name: {
      fr: 'Mutualités, via le Collège intermutualiste national',
      nl: 'Ziekenfondsen, via het Nationaal Intermutualistisch College',
      de: 'Krankenkassen, über das Nationale Kollegium der Krankenkassen',
      en: 'Sickness funds, through the National Intermutualist College',
    },
    address: brussels,
    phone: '02 000 04 83',
    email: 'sickness-funds@gun.example',
    openingHours: phoneHours,
    languages: ['fr', 'nl', 'de'],
    invented: true,
  },
  {
    key: 'fps-mobility-vehicles',
    name: {
      fr: 'Véhicules et permis de conduire, SPF Mobilité',
      nl: 'Voertuigen en rijbewijzen, FOD Mobiliteit',
      de: 'Fahrzeuge und Führerscheine, FÖD Mobilität',
      en: 'Vehicles and driving licences, FPS Mobility',
    },
    agency: 'agency-mobility',
    address: brussels,
    phone: '02 000 04 90',
    email: 'vehicles@gun.example',
    openingHours: phoneHours,
    languages: ['fr', 'nl', 'de'],
    invented: true,
  },
  {
    key: 'fps-social-security-disability',
    name: {
      fr: 'Direction générale Personnes handicapées, SPF Sécurité sociale',
      nl: 'Directie-generaal Personen met een handicap, FOD Sociale Zekerheid',
      de: 'Generaldirektion Personen mit Behinderung, FÖD Soziale Sicherheit',
      en: 'Directorate-General for Persons with Disabilities, FPS Social Security',
    },
    address: brussels,
    phone: '02 000 04 91',
    email: 'disability@gun.example',
    openingHours: phoneHours,
    languages: ['fr', 'nl', 'de'],
    invented: true,
  },
  {
    key: 'french-community-enrolments',
    name: {
      fr: 'Inscriptions, Ministère de la Communauté française',
      nl: 'Inschrijvingen, Ministerie van de Franse Gemeenschap',
      de: 'Einschreibungen, Ministerium der Französischen Gemeinschaft',
      en: 'Enrolments, Ministry of the French Community',
    },
    address: brussels,
    phone: '02 000 04 92',
    email: 'enrolments@gun.example',
    openingHours: phoneHours,
    languages: ['fr'],
    invented: true,
  },
  {
    key: 'data-protection-officer',
    name: {
      fr: 'Délégué à la protection des données du Guichet Unique',
      nl: 'Functionaris voor gegevensbescherming van het Uniek Loket',
      de: 'Datenschutzbeauftragter des Einheitlichen Schalters',
      en: 'Data protection officer of the One-Stop Counter',
    },
    address: brussels,
    phone: '02 000 04 87',
    email: 'privacy@gun.example',
    openingHours: phoneHours,
    languages: ['fr', 'nl', 'de'],
    invented: true,
  },
  {
    key: 'french-community-diplomas',
    name: {
      fr: 'Attestations et duplicata de diplômes, Fédération Wallonie-Bruxelles',
      nl: 'Attesten en duplicaten van diploma’s, Federatie Wallonië-Brussel',
      de: 'Bescheinigungen und Duplikate von Diplomen, Föderation Wallonie-Brüssel',
      en: 'Statements and duplicates of diplomas, Federation Wallonia-Brussels',
    },
    address: brussels,
    phone: '02 000 04 88',
    email: 'diplomas@gun.example',
    openingHours: phoneHours,
    languages: ['fr'],
    invented: true,
  },
  {
    key: 'flemish-diplomas',
    name: {
      fr: 'Base de données des diplômes (LED), Autorité flamande',
      nl: 'Leer- en Ervaringsbewijzendatabank (LED), Vlaamse overheid',
      de: 'Datenbank der Diplome (LED), Flämische Behörden',
      en: 'Database of diplomas (LED), Flemish authorities',
    },
    agency: 'agency-flemish-diplomas',
    address: brussels,
    phone: '02 000 04 89',
    email: 'led@gun.example',
    openingHours: phoneHours,
    languages: ['nl'],
    invented: true,
  },
  {
    key: 'gun-operator',
    name: {
      fr: 'Guichet Unique numérique',
      nl: 'Uniek Digitaal Loket',
      de: 'Einheitlicher Digitaler Schalter',
      en: 'Digital One-Stop Counter',
    },
    address: brussels,
    phone: '0800 00 478',
    email: 'help@gun.example',
    openingHours: [
      { days: ['monday', 'tuesday', 'wednesday', 'thursday', 'friday'], opens: '07:00', closes: '20:00' },
      { days: ['saturday'], opens: '09:00', closes: '13:00' },
    ],
    languages: ['fr', 'nl', 'de'],
    invented: true,
  },
];

export const deliveredOffices: readonly Office[] = [...municipalOffices, ...nationalOffices];

/** The office that takes a dossier when its municipality has none here: it forwards it, so that nobody is sent away. */
export const fallbackOffice = 'gun-operator';
