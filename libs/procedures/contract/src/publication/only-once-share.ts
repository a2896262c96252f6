/**
 * How much of what a procedure needs comes from sources, measured on its own definition: in the usual case, which the
 * first stored test case tells. Each fact and each proof that a source can give counts as one, each question that must
 * be answered as one. How often people refuse a proof is not in it.
 */
import { isRecord } from '../answers/form-pointer';
import type { FactsInScope } from '../answers/form-state';
import type { ProcedureDefinition } from '../definition/procedure-definition';
import { walkForm, type VisibleField } from '../answers/visible-pages';

export interface OnlyOnceShare {
  /** Facts and proofs that sources give. */
  readonly fromSources: number;
  /** Questions that only the person can answer. */
  readonly asked: number;
}

const anyDay = '2026-11-25';

export function onlyOnceShare({ form, testCases }: Pick<ProcedureDefinition, 'form' | 'testCases'>): OnlyOnceShare {
  const [usual] = testCases;
  const facts = Object.fromEntries(
    form.facts.map(({ id }) => [id, { known: true, ...asRecord(usual?.facts?.[id]) }]),
  ) as FactsInScope; // a definition keeps the facts of its cases as plain data
  const { pages } = walkForm(form, { answers: usual?.answers ?? {}, facts, today: usual?.today ?? anyDay });
  const shown = pages.flatMap(({ fields }) => fields.flatMap(withItems));
  const proofs = shown.filter(({ field, answer }) => field.widget === 'evidence' && answer !== 'own');
  const asked = shown.filter(
    ({ field, required }) => required && field.widget !== 'evidence' && field.widget !== 'group',
  );
  const known = form.facts.filter(({ id }) => facts[id]?.known);
  return { fromSources: known.length + proofs.length, asked: asked.length };
}

const asRecord = (value: unknown): Record<string, unknown> => (isRecord(value) ? value : {});

const withItems = (field: VisibleField): readonly VisibleField[] => [field, ...(field.items ?? []).flat()];
