import { evaluateLogic } from '../logic/evaluate-logic';
import type { FormState } from '../answers/form-state';
import type { ProcedureDefinition } from './procedure-definition';
import { dropHidden, scopeOf } from '../answers/visible-pages';

type FeeDefinition = NonNullable<ProcedureDefinition['fee']>;

/** What a procedure costs for these answers, in euro cents, and how it was calculated. */
export interface FeeQuote {
  readonly amount: number;
  readonly explanation: FeeDefinition['explanation'];
  readonly lines: readonly {
    readonly label: FeeDefinition['explanation'];
    readonly value: number;
    readonly unit: FeeDefinition['lines'][number]['unit'];
  }[];
}

/** The fee for these answers; undefined when the procedure is free or an answer that it depends on is still missing. */
export function feeFor(
  { fee, form }: Pick<ProcedureDefinition, 'fee' | 'form'>,
  state: FormState,
): FeeQuote | undefined {
  if (!fee) return undefined;
  const scope = scopeOf({ ...state, answers: dropHidden(form, state) });
  const amount = evaluateLogic(fee.amount, scope);
  if (typeof amount !== 'number' || amount < 0) return undefined;
  const lines = fee.lines.flatMap(({ label, value, unit }) => {
    const number = evaluateLogic(value, scope);
    return typeof number === 'number' ? [{ label, value: number, unit }] : [];
  });
  return { amount: Math.round(amount), explanation: fee.explanation, lines };
}
