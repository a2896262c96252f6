/**
 * The invented people and enterprises that seed, simulators, journeys and demonstrations share. Their counters (978 to
 * 997) and enterprise blocks (1999.9xx) are not issued in practice; production refuses exactly these numbers.
 * This is the only file of the project in which national numbers of personas may be written.
 */
export type Means = 'eid' | 'itsme' | 'totp' | 'sms';

export interface PersonaAddress {
  readonly street: string;
  readonly houseNumber: string;
  readonly box?: string;
  readonly postCode: string;
  readonly municipality: string;
  /** NIS code of the municipality (REFNIS 2025). */
  readonly nis: string;
}

export interface Persona {
  readonly id: string;
  readonly givenName: string;
  readonly surname: string;
  /** National number, 11 digits. */
  readonly nrn: string;
  readonly birthDate: string;
  readonly language: 'fr' | 'nl' | 'de' | 'en';
  readonly means: readonly Means[];
  readonly address: PersonaAddress;
  /** Ids of the other members of the household registered at this address. */
  readonly household: readonly {
    readonly persona: string;
    readonly relation: 'child' | 'parent' | 'partner' | 'sibling';
  }[];
}

const jambes = { street: 'Rue du Modèle', houseNumber: '901', postCode: '5100', municipality: 'Jambes', nis: '92094' };
const gent = { street: 'Proefstraat', houseNumber: '901', postCode: '9000', municipality: 'Gent', nis: '44021' };
const eupen = { street: 'Musterweg', houseNumber: '901', postCode: '4700', municipality: 'Eupen', nis: '63023' };
const rode = { street: 'Voorbeeldlaan', postCode: '1640', municipality: 'Sint-Genesius-Rode', nis: '23101' };
const mechelen = { street: 'Oefenlaan', houseNumber: '901', postCode: '2800', municipality: 'Mechelen', nis: '12025' };
const schaerbeek = {
  street: 'Rue Exemple',
  houseNumber: '901',
  postCode: '1030',
  municipality: 'Schaerbeek',
  nis: '21015',
};
const charleroi = {
  street: 'Rue du Modèle',
  houseNumber: '905',
  postCode: '6000',
  municipality: 'Charleroi',
  nis: '52011',
};

export const personas = {
  camille: {
    id: 'camille',
    givenName: 'Camille',
    surname: 'Exemplaire',
    nrn: '86041799439',
    birthDate: '1986-04-17',
    language: 'fr',
    means: ['itsme', 'eid', 'totp', 'sms'],
    address: jambes,
    household: [
      { persona: 'lou', relation: 'child' },
      { persona: 'noa', relation: 'child' },
    ],
  },
  bram: {
    id: 'bram',
    givenName: 'Bram',
    surname: 'Voorbeeld',
    nrn: '83092399524',
    birthDate: '1983-09-23',
    language: 'nl',
    means: ['eid', 'itsme', 'totp'],
    address: gent,
    household: [],
  },
  lou: {
    id: 'lou',
    givenName: 'Lou',
    surname: 'Voorbeeld',
    nrn: '14061199312',
    birthDate: '2014-06-11',
    language: 'fr',
    means: ['eid'],
    address: jambes,
    household: [
      { persona: 'camille', relation: 'parent' },
      { persona: 'noa', relation: 'sibling' },
    ],
  },
  noa: {
    id: 'noa',
    givenName: 'Noa',
    surname: 'Voorbeeld',
    nrn: '08121599696',
    birthDate: '2008-12-15',
    language: 'fr',
    means: ['itsme'],
    address: jambes,
    household: [
      { persona: 'camille', relation: 'parent' },
      { persona: 'lou', relation: 'sibling' },
    ],
  },
  jeanne: {
    id: 'jeanne',
    givenName: 'Jeanne',
    surname: 'Modèle',
    nrn: '38030899272',
    birthDate: '1938-03-08',
    language: 'fr',
    means: [],
    address: { ...rode, houseNumber: '901' },
    household: [],
  },
  greta: {
    id: 'greta',
    givenName: 'Greta',
    surname: 'Beispiel',
    nrn: '79110599014',
    birthDate: '1979-11-05',
    language: 'de',
    means: ['eid', 'itsme', 'totp'],
    address: eupen,
    household: [],
  },
  sarah: {
    id: 'sarah',
    givenName: 'Sarah',
    surname: 'Boekhoud',
    nrn: '75053098813',
    birthDate: '1975-05-30',
    language: 'nl',
    means: ['eid', 'itsme'],
    address: mechelen,
    household: [],
  },
  paul: {
    id: 'paul',
    givenName: 'Paul',
    surname: 'Muster',
    nrn: '61101299791',
    birthDate: '1961-10-12',
    language: 'fr',
    means: ['eid'],
    address: charleroi,
    household: [],
  },
  yanis: {
    id: 'yanis',
    givenName: 'Yanis',
    surname: 'Relais',
    nrn: '99082698975',
    birthDate: '1999-08-26',
    language: 'nl',
    means: ['itsme', 'totp', 'sms'],
    address: { ...rode, houseNumber: '903' },
    household: [],
  },
  louise: {
    id: 'louise',
    givenName: 'Louise',
    surname: 'Curatrice',
    nrn: '70011998618',
    birthDate: '1970-01-19',
    language: 'fr',
    means: ['eid', 'itsme'],
    address: schaerbeek,
    household: [],
  },
} as const satisfies Record<string, Persona>;
export type PersonaId = keyof typeof personas;

/** Civil servants: their own numbers, never used for a citizen dossier. `office` is a key of `offices`. */
export interface StaffPersona {
  readonly id: string;
  readonly givenName: string;
  readonly surname: string;
  readonly nrn: string;
  readonly language: 'fr' | 'nl' | 'de' | 'en';
  readonly office: string;
  readonly roles: readonly ('officer' | 'supervisor' | 'auditor')[];
}

export const staff = {
  sofie: {
    id: 'sofie',
    givenName: 'Sofie',
    surname: 'Population',
    nrn: '81020398459',
    language: 'fr',
    office: 'namur-population',
    roles: ['officer'],
  },
  simon: {
    id: 'simon',
    givenName: 'Simon',
    surname: 'Registre',
    nrn: '68062298519',
    language: 'fr',
    office: 'namur-population',
    roles: ['officer', 'supervisor'],
  },
  stijn: {
    id: 'stijn',
    givenName: 'Stijn',
    surname: 'Domein',
    nrn: '92120998285',
    language: 'nl',
    office: 'gent-public-space',
    roles: ['officer'],
  },
  samira: {
    id: 'samira',
    givenName: 'Samira',
    surname: 'Allocations',
    nrn: '85103097973',
    language: 'fr',
    office: 'french-community-grants',
    roles: ['officer'],
  },
  saskia: {
    id: 'saskia',
    givenName: 'Saskia',
    surname: 'Bescherming',
    nrn: '73031698193',
    language: 'nl',
    office: 'gun-operator',
    roles: ['auditor'],
  },
  samuel: {
    id: 'samuel',
    givenName: 'Samuel',
    surname: 'Voirie',
    nrn: '80012598351',
    language: 'fr',
    office: 'namur-public-space',
    roles: ['officer'],
  },
  severine: {
    id: 'severine',
    givenName: 'Séverine',
    surname: 'Urbanisme',
    nrn: '87081998438',
    language: 'fr',
    office: 'namur-urban-planning',
    roles: ['officer'],
  },
  sandrine: {
    id: 'sandrine',
    givenName: 'Sandrine',
    surname: 'Équivalence',
    nrn: '90032197812',
    language: 'fr',
    office: 'french-community-recognition',
    roles: ['officer'],
  },
  solange: {
    id: 'solange',
    givenName: 'Solange',
    surname: 'Diplôme',
    nrn: '71120298050',
    language: 'fr',
    office: 'french-community-diplomas',
    roles: ['officer'],
  },
  sven: {
    id: 'sven',
    givenName: 'Sven',
    surname: 'Getuigschrift',
    nrn: '89051298178',
    language: 'nl',
    office: 'flemish-diplomas',
    roles: ['officer'],
  },
  sabine: {
    id: 'sabine',
    givenName: 'Sabine',
    surname: 'Impôt',
    nrn: '88090198028',
    language: 'fr',
    office: 'fps-finance-income',
    roles: ['officer'],
  },
  steffen: {
    id: 'steffen',
    givenName: 'Steffen',
    surname: 'Schalter',
    nrn: '84061497919',
    language: 'de',
    office: 'enterprise-counters',
    roles: ['officer'],
  },
  simone: {
    id: 'simone',
    givenName: 'Simone',
    surname: 'Mutualité',
    nrn: '66040598288',
    language: 'fr',
    office: 'sickness-funds',
    roles: ['officer'],
  },
  silke: {
    id: 'silke',
    givenName: 'Silke',
    surname: 'Datenschutz',
    nrn: '93113098647',
    language: 'de',
    office: 'data-protection-officer',
    roles: ['officer'],
  },
  sebastien: {
    ...{ id: 'sebastien', givenName: 'Sébastien', surname: 'Véhicule', nrn: '82071497981', language: 'fr' },
    office: 'fps-mobility-vehicles',
    roles: ['officer'],
  },
  sonja: {
    ...{ id: 'sonja', givenName: 'Sonja', surname: 'Erkenning', nrn: '77052998291', language: 'nl' },
    office: 'fps-social-security-disability',
    roles: ['officer'],
  },
  sylvie: {
    ...{ id: 'sylvie', givenName: 'Sylvie', surname: 'Inscription', nrn: '91020898422', language: 'fr' },
    office: 'french-community-enrolments',
    roles: ['officer'],
  },
} as const satisfies Record<string, StaffPersona>;
export type StaffId = keyof typeof staff;

export interface EnterprisePersona {
  readonly id: string;
  readonly name: string;
  readonly legalForm: string;
  /** Enterprise number, 10 digits. */
  readonly number: string;
  readonly units: readonly { readonly number: string; readonly name: string; readonly address: PersonaAddress }[];
  readonly seat: PersonaAddress;
  readonly nace: string;
  readonly directors: readonly PersonaId[];
}

export const enterprises = {
  koffiebar: {
    id: 'koffiebar',
    name: 'Koffiebar Voorbeeld',
    legalForm: 'BV',
    number: '1999910168',
    units: [
      { number: '8999910121', name: 'Koffiebar Voorbeeld Centrum', address: { ...gent, houseNumber: '911' } },
      { number: '8999911210', name: 'Koffiebar Voorbeeld Zuid', address: { ...gent, houseNumber: '913' } },
    ],
    seat: { ...gent, houseNumber: '911' },
    nace: '56.301',
    directors: ['bram'],
  },
  menuiserie: {
    id: 'menuiserie',
    name: 'Menuiserie Exemplaire',
    legalForm: 'personne physique',
    number: '1999920264',
    units: [{ number: '8999920217', name: 'Menuiserie Exemplaire', address: { ...jambes, houseNumber: '921' } }],
    seat: { ...jambes, houseNumber: '921' },
    nace: '43.320',
    directors: ['camille'],
  },
  boekhoudkantoor: {
    id: 'boekhoudkantoor',
    name: 'Boekhoudkantoor Proef',
    legalForm: 'BV',
    number: '1999930360',
    units: [{ number: '8999930313', name: 'Boekhoudkantoor Proef', address: mechelen }],
    seat: mechelen,
    nace: '69.201',
    directors: ['sarah'],
  },
  beispiel: {
    id: 'beispiel',
    name: 'Beispiel Bau',
    legalForm: 'GmbH',
    number: '1999940456',
    units: [{ number: '8999940409', name: 'Beispiel Bau', address: eupen }],
    seat: eupen,
    nace: '41.001',
    directors: ['greta'],
  },
} as const satisfies Record<string, EnterprisePersona>;
export type EnterpriseId = keyof typeof enterprises;
