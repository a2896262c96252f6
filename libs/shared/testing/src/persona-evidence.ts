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
  lou: {
    school: 'Institut du Modèle, Jambes',
    programme: 'Enseignement secondaire général, 1re année',
    schoolYear: '2026-2027',
    enrolledOn: '2026-08-28',
    level: 'secondary',
    fullTime: true,
  },
};
