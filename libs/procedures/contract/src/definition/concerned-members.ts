import { evaluateLogic } from '../logic/evaluate-logic';
import type { FormDefinition } from './form-definition';
import type { FormState } from '../answers/form-state';
import { isTruthy } from '../logic/logic-values';
import { scopeOf, walkForm, type VisibleField } from '../answers/visible-pages';

/**
 * Handles of the household members whom a dossier concerns besides its owner: those who are chosen in a question that is
 * asked, or everyone where the definition says so. An answer to a question that is not asked names nobody.
 */
export function concernedMembers(form: FormDefinition, state: FormState): string[] {
  const { pages, answers } = walkForm(form, state);
  const scope = scopeOf({ ...state, answers });
  const asked = pages.flatMap(({ fields }) => fields.flatMap((field) => [field, ...(field.items ?? []).flat()]));
  return form.facts.flatMap(({ id, concernsAllIf }) => {
    const members = (Object.hasOwn(state.facts, id) ? state.facts[id]?.members : undefined) ?? [];
    const all = concernsAllIf !== undefined && isTruthy(evaluateLogic(concernsAllIf, scope));
    const chosen = chosenFrom(asked, id);
    return members.map(({ ref }) => ref).filter((ref) => all || chosen.has(ref));
  });
}

const chosenFrom = (asked: readonly VisibleField[], fact: string): ReadonlySet<unknown> =>
  new Set(asked.filter(({ field }) => field.optionsFrom === fact).flatMap(({ answer }) => answer));
