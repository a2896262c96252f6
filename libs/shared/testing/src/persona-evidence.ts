/** What sources other than the two registers know of the invented people. As invented as they are. */
import type { PersonaId } from './personas';

type By<T> = Readonly<Partial<Record<PersonaId, T>>>;

export interface PersonaIncome {
  /** Euro with two decimals, by income year. */
  readonly taxable: Readonly<Record<number, string>>;
  /** False while the tax of the last year is not assessed. */
  readonly assessed: boolean;
}

export const incomes: By<PersonaIncome> = {
  camille: { taxable: { 2023: '27480.10', 2024: '28914.55' }, assessed: true },
  bram: { taxable: { 2023: '41200.00', 2024: '43760.80' }, assessed: true },
  noa: { taxable: { 2024: '0.00' }, assessed: true },
  lou: { taxable: { 2024: '0.00' }, assessed: true },
  greta: { taxable: { 2024: '52310.25' }, assessed: false },
  yanis: { taxable: { 2024: '18040.00' }, assessed: true },
};

/** What the tax administration proposes to one taxpayer; whoever has none files an ordinary return. */
export interface PersonaProposal {
  readonly incomeYear: number;
  readonly answerBefore: string;
  /** Euro with two decimals. */
  readonly wages: string;
  readonly pensions: string;
  readonly replacementIncome: string;
  readonly withholdingTax: string;
  readonly donations: string;
  readonly mortgage: string;
  readonly dependants: number;
  /** Last digits of the account to which a refund would go. */
  readonly accountEnding: string;
}

/** Later than the real dates of a year, so that there is something to answer whenever somebody looks. */
const proposed = { incomeYear: 2025, answerBefore: '2027-06-30', replacementIncome: '0.00', mortgage: '0.00' };

export const proposals: By<PersonaProposal> = {
  // One dependant too few: Camille has two children at home.
  camille: {
    ...{ ...proposed, wages: '36512.40', pensions: '0.00', withholdingTax: '8214.75', donations: '40.00' },
    ...{ mortgage: '2280.00', dependants: 1, accountEnding: '6769' },
  },
  yanis: {
    ...{ ...proposed, wages: '24310.00', pensions: '0.00', withholdingTax: '4120.30', donations: '0.00' },
    ...{ dependants: 0, accountEnding: '7034' },
  },
  paul: {
    ...{ ...proposed, wages: '0.00', pensions: '19204.20', withholdingTax: '1802.15', donations: '0.00' },
    ...{ dependants: 0, accountEnding: '6769' },
  },
};

export interface PersonaEnrolment {
  readonly school: string;
  readonly programme: string;
  readonly schoolYear: string;
  readonly enrolledOn: string;
  readonly level: 'primary' | 'secondary' | 'higher';
  readonly fullTime: boolean;
}

export const enrolments: By<PersonaEnrolment> = {
  noa: {
    school: 'Haute École de l’Exemple, Namur',
    programme: 'Bachelier en soins infirmiers, 1re année',
    schoolYear: '2026-2027',
    enrolledOn: '2026-09-07',
    level: 'higher',
    fullTime: true,
  },
  yanis: {
    school: 'Haute École de l’Exemple, Bruxelles',
    programme: 'Master en sciences de l’ingénieur industriel, 1re année',
    schoolYear: '2026-2027',
    enrolledOn: '2026-09-10',
    level: 'higher',
    fullTime: true,
  },
  lou: {
    school: 'Institut du Modèle, Jambes',
    programme: 'Enseignement secondaire général, 1re année',
    schoolYear: '2026-2027',
    enrolledOn: '2026-08-28',
    level: 'secondary',
    fullTime: true,
  },
};

/** Number plates; index 7 is not issued. */
export const vehicles: By<readonly string[]> = {
  bram: ['7-ZZZ-001', '7-ZZZ-002'],
  camille: ['7-ZZZ-003'],
  greta: ['7-ZZZ-004'],
};

export interface PersonaLicence {
  readonly categories: readonly string[];
  readonly issuedOn: string;
  readonly validUntil: string;
  readonly status: 'VALID' | 'WITHDRAWN' | 'EXPIRED';
}

export const licences: By<PersonaLicence> = {
  bram: { categories: ['B', 'BE'], issuedOn: '2019-05-02', validUntil: '2029-05-02', status: 'VALID' },
  camille: { categories: ['B'], issuedOn: '2016-03-14', validUntil: '2026-03-14', status: 'EXPIRED' },
  jeanne: { categories: ['B'], issuedOn: '2013-09-30', validUntil: '2023-09-30', status: 'EXPIRED' },
};

/** Who has a file; whoever has none was never examined. `points` and `nature` never leave the source. */
export const disabilities: By<{ readonly recognised: boolean; readonly points: number; readonly nature: string }> = {
  jeanne: { recognised: true, points: 13, nature: 'invented' },
  paul: { recognised: true, points: 12, nature: 'invented' },
  yanis: { recognised: false, points: 4, nature: 'invented' },
};

export interface PersonaAward {
  readonly title: string;
  readonly institution: string;
  readonly awardedOn: string;
  /** European Qualifications Framework, 1 to 8. */
  readonly level: number;
}

/** Diplomas in the Flemish database. */
export const awards: By<readonly PersonaAward[]> = {
  bram: [
    {
      title: 'Diploma secundair onderwijs',
      institution: 'Voorbeeldcollege, Gent',
      awardedOn: '2001-06-30',
      level: 4,
    },
    {
      title: 'Bachelor in het hotelmanagement',
      institution: 'Proefhogeschool, Gent',
      awardedOn: '2004-06-30',
      level: 6,
    },
  ],
  yanis: [
    {
      title: 'Diploma secundair onderwijs',
      institution: 'Voorbeeldcollege, Sint-Genesius-Rode',
      awardedOn: '2017-06-30',
      level: 4,
    },
  ],
  sarah: [
    {
      title: 'Master in de handelswetenschappen',
      institution: 'Universiteit Voorbeeld',
      awardedOn: '1998-07-03',
      level: 7,
    },
  ],
};

/** Diplomas of another Member State, as the attachment that its authority sends. */
export const foreignDiplomas: By<string> = {
  yanis: `<?xml version="1.0" encoding="UTF-8"?>
<Diploma xmlns="urn:example:diploma">
  <Title>Bachelor of Engineering</Title>
  <AwardingBody>University of the Example, Helsinki</AwardingBody>
  <DateAwarded>2021-06-11</DateAwarded>
  <EqfLevel>6</EqfLevel>
</Diploma>`,
};

/** Diplomas that a college awarded and keeps a copy of. */
export const collegeDiplomas = {
  yanis: { title: 'Bachelor in de toegepaste informatica', awardedOn: '2020-06-30', grade: 'Onderscheiding' },
  bram: { title: 'Bachelor in het hotelmanagement', awardedOn: '2004-06-30', grade: 'Voldoening' },
} as const satisfies By<{ readonly title: string; readonly awardedOn: string; readonly grade: string }>;
