import { holds } from '../logic/evaluate-logic';
import type { FormState } from '../answers/form-state';
import type { HandlingStep, ProcedureDefinition } from './procedure-definition';
import { dropHidden, scopeOf } from '../answers/visible-pages';

/** The steps that a dossier with these answers goes through, in order. */
export function handlingStepsFor(
  { handling, form }: Pick<ProcedureDefinition, 'handling' | 'form'>,
  state: FormState,
): HandlingStep[] {
  const scope = scopeOf({ ...state, answers: dropHidden(form, state) });
  return handling.filter(({ onlyIf }) => holds(onlyIf, scope));
}
