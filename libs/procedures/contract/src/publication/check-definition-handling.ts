/** The handling: it starts somewhere competent, ends with a decision or its execution, and has words for both outcomes. */
import { finding, type DefinitionFinding } from './definition-finding';
import type { FormDefinition, FormFact } from '../definition/form-definition';
import { findField } from '../answers/form-pointer';
import type { ProcedureDefinition } from '../definition/procedure-definition';

export function checkHandling(definition: ProcedureDefinition): DefinitionFinding[] {
  return [
    ...checkExit(definition),
    ...checkDecisions(definition),
    ...checkCompetence(definition),
    ...checkIds(definition),
  ];
}

function checkExit({ handling }: ProcedureDefinition): DefinitionFinding[] {
  const last = handling.at(-1);
  const ends = last?.kind === 'decide' || (last?.kind === 'execute' && handling.some(({ kind }) => kind === 'decide'));
  return ends
    ? []
    : [finding('/handling', 'no-exit', 'End the handling with a decision, or with the execution of one.')];
}

function checkDecisions({ handling, decisions }: ProcedureDefinition): DefinitionFinding[] {
  if (!handling.some(({ kind }) => kind === 'decide')) return [];
  return (['granted', 'refused'] as const)
    .filter((outcome) => !decisions.some((decision) => decision.outcome === outcome))
    .map((outcome) => finding('/decisions', 'no-decision-text', `Write the text of a decision that is ${outcome}.`));
}

const path = '/competence';

function checkCompetence({ competence, form }: Pick<ProcedureDefinition, 'competence' | 'form'>): DefinitionFinding[] {
  if (competence.by === 'office') return [];
  if (competence.by === 'keeperOfValue')
    return [
      ...checkFact(form, competence.fact, 'registerValue'),
      ...Object.values(competence.keepers).flatMap((keeper) => checkCompetence({ competence: keeper, form })),
    ];
  if (competence.by === 'officeOfAnswer') {
    const values = (findField(form, rooted(competence.pointer))?.options ?? []).map(({ value }) => value);
    return Object.keys(competence.offices)
      .filter((answer) => !values.includes(answer))
      .map((answer) => finding(path, 'no-competence', `“${answer}” must be an option of ${competence.pointer}.`));
  }
  const answer = competence.by === 'municipalityOfAnswer' ? competence.pointer : competence.orAnswer;
  const isAddress = answer === undefined || findField(form, rooted(answer))?.widget === 'address';
  const findings = isAddress
    ? []
    : [finding(path, 'no-competence', `“${answer}” must be a question that asks an address.`)];
  if (competence.by === 'municipalityOfAnswer') return findings;
  const kind = competence.by === 'municipalityOfUnit' ? 'establishmentUnits' : 'address';
  return [...findings, ...checkFact(form, competence.fact, kind)];
}

const rooted = (pointer: string): string => (pointer.startsWith('/') ? pointer : `/${pointer}`);

const checkFact = ({ facts }: FormDefinition, id: string, kind: FormFact['kind']): DefinitionFinding[] =>
  facts.some((fact) => fact.id === id && fact.kind === kind)
    ? []
    : [finding(path, 'no-competence', `“${id}” must be a fact of kind ${kind}.`)];

function checkIds({ handling, decisions, deadlines }: ProcedureDefinition): DefinitionFinding[] {
  return Object.entries({ handling, decisions, deadlines }).flatMap(([name, list]) => {
    const ids = list.map(({ id }) => id);
    const twice = ids.filter((id, index) => ids.indexOf(id) !== index);
    return twice.map((id) =>
      finding(`/${name}/${id}`, 'duplicate-id', `Give one of the two “${id}” in ${name} another id.`),
    );
  });
}
