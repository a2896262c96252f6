/**
 * The schemes under which training is granted, as data: another one is an entry here. The Federal Learning Account is none
 * of them: the act of 14 January 2026 abolished it (gazette of 21 January 2026).
 */
import { legalText } from '@gun/data-broker-contract';
import type { LocalizedText } from '@gun/kernel';
import type { TrainingUnit } from '@gun/training-credits-contract';

/** The period in which a grant can be spent; it ends on the last day of the period in which it was given. */
export type TrainingPeriod =
  /** From 1 September to 31 August. */
  | { readonly kind: 'schoolYear' }
  /** Blocks of so many calendar years, the first of which began on 1 January of a year. */
  | { readonly kind: 'years'; readonly count: number; readonly since: number };

export interface TrainingScheme {
  readonly key: string;
  readonly name: LocalizedText;
  readonly law: LocalizedText;
  readonly unit: TrainingUnit;
  readonly period: TrainingPeriod;
  /** Units that one person may be granted in one period, by all grantors together; absent where the law sets none. */
  readonly cap?: number;
}

export const trainingSchemes: readonly TrainingScheme[] = [
  {
    key: 'individual-training-right',
    name: {
      fr: 'Droit individuel à la formation',
      nl: 'Individueel opleidingsrecht',
      de: 'Individuelles Weiterbildungsrecht',
      en: 'Individual training right',
    },
    law: legalText('Act of 3 October 2022, art. 50 and following'),
    unit: 'day',
    // Five days a year, carried over within five years.
    period: { kind: 'years', count: 5, since: 2024 },
    cap: 25,
  },
  {
    key: 'flemish-training-leave',
    name: {
      fr: 'Congé de formation flamand (VOV)',
      nl: 'Vlaams opleidingsverlof (VOV)',
      de: 'Flämischer Weiterbildungsurlaub (VOV)',
      en: 'Flemish training leave (VOV)',
    },
    law: legalText('Flemish decree of 12 October 2018'),
    unit: 'hour',
    period: { kind: 'schoolYear' },
    cap: 125,
  },
  {
    key: 'walloon-educational-leave',
    name: {
      fr: 'Congé-éducation payé (Wallonie)',
      nl: 'Betaald educatief verlof (Wallonië)',
      de: 'Bezahlter Bildungsurlaub (Wallonie)',
      en: 'Paid educational leave (Wallonia)',
    },
    law: legalText('Recovery act of 22 January 1985, chapter III, section 6'),
    unit: 'hour',
    period: { kind: 'schoolYear' },
  },
];

export const schemeOf = (key: string): TrainingScheme | undefined => trainingSchemes.find((each) => each.key === key);

/** @throws for a scheme that was taken out of the catalogue while credits of it are about */
export function getScheme(key: string): TrainingScheme {
  const known = schemeOf(key);
  if (!known) throw new Error(`the scheme ${key} is in no catalogue`);
  return known;
}

/** Last day on which a grant of this day can be spent, as `YYYY-MM-DD`. */
export function lastDayOf({ period }: TrainingScheme, grantedOn: string): string {
  const [year = 0, month = 0] = grantedOn.split('-').map(Number);
  if (period.kind === 'schoolYear') return `${month >= 9 ? year + 1 : year}-08-31`;
  const blocksBefore = Math.floor((year - period.since) / period.count);
  return `${period.since + (blocksBefore + 1) * period.count - 1}-12-31`;
}
