/** A dossier together with the definition it is pinned to: everything that readers and policies derive from both. */
import { brusselsDate } from '@gun/kernel';
import type { StepKind } from '@gun/dossiers-contract';
import type { HandlingStep, ProcedureDefinition } from '@gun/procedures-contract';
import { factsInScope, handlingStepsFor, type FormState } from '@gun/procedures-contract/engine';

import type { DossierEntity } from '../record/dossier.entity';
import type { DossierSituation } from './dossier-policy';

/** What the form engine reads of a dossier. */
export const formStateOf = (dossier: Pick<DossierEntity, 'answers' | 'facts'>, now: Date): FormState => ({
  answers: dossier.answers,
  facts: factsInScope(dossier.facts),
  today: brusselsDate(now),
});

/** The steps that this dossier goes through, in order. */
export const stepsOf = (definition: ProcedureDefinition, dossier: DossierEntity, now: Date): HandlingStep[] =>
  handlingStepsFor(definition, formStateOf(dossier, now));

export const presentStep = (
  definition: ProcedureDefinition,
  dossier: Pick<DossierEntity, 'step'>,
): HandlingStep | undefined => definition.handling.find(({ id }) => id === dossier.step);

/** The step after the present one, or undefined at the end. */
export function stepAfter(
  definition: ProcedureDefinition,
  dossier: DossierEntity,
  now: Date,
): HandlingStep | undefined {
  const steps = stepsOf(definition, dossier, now);
  return steps[steps.findIndex(({ id }) => id === dossier.step) + 1];
}

export function situationOf(definition: ProcedureDefinition, dossier: DossierEntity): DossierSituation {
  const step = presentStep(definition, dossier);
  const stepKind: StepKind | undefined = step?.kind;
  return {
    status: dossier.status,
    stepKind,
    stepByOffice: step?.by === 'office',
    claimantId: dossier.claimantId,
    revision: dossier.revision,
  };
}
