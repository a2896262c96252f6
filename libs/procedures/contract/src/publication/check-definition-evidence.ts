/**
 * Proofs that a source can give. Of the form alone: each has a road for who provides it, because asking a source is
 * never compulsory (Regulation (EU) 2018/1724, art. 14(4)). Against the published catalogue of sources: the proof
 * exists, and nothing is asked that a connected source holds (only once: act of 5 May 2014, art. 3).
 */
import { checkNotKnown, type KnownEvidence } from './check-definition-known';
import { finding, type DefinitionFinding } from './definition-finding';
import { holds } from '../logic/evaluate-logic';
import { evidenceIn, type AskedEvidence } from '../definition/evidence-in-form';
import type { FormDefinition, FormField } from '../definition/form-definition';
import { variablesOf } from '../logic/inspect-logic';

/** The option that stands for what a proof does not hold at all. */
const missingValue = 'missing';

export const checkEvidence = (form: FormDefinition): DefinitionFinding[] => [
  ...Object.entries(form.fields)
    .filter(([pointer, { widget }]) => widget === 'evidence' && pointer.includes('*'))
    .map(([pointer]) =>
      finding(`/form/fields/${pointer}`, 'no-own-road', `Ask for ${pointer} outside the group: a proof is asked once.`),
    ),
  ...evidenceIn(form).flatMap((asked) => checkOwnRoad(form, asked)),
  ...Object.entries(form.fields).flatMap(([pointer, field]) => checkCorrections(form, pointer, field)),
];

/** What the published catalogue of sources says of a definition; asked at publication, when that catalogue is at hand. */
export const checkAgainstSources = (form: FormDefinition, known: readonly KnownEvidence[]): DefinitionFinding[] => [
  ...evidenceIn(form).flatMap(({ pointer, evidence }) => checkType(pointer, evidence.type, known)),
  ...Object.entries(form.fields).flatMap(([pointer, field]) => checkCorrected(form, pointer, field, known)),
  ...checkNotKnown(form, known),
];

function checkOwnRoad(form: FormDefinition, { id, pointer, evidence }: AskedEvidence): DefinitionFinding[] {
  const roads = [evidence.own, ...(evidence.byHand ?? []).map(({ ask }) => ask)];
  const blocked = roads.filter((road) => !opensFor(form, road, id));
  const own = form.fields[evidence.own];
  const noFile = own?.widget === 'file' && !own.optional ? [] : [evidence.own];
  return [...new Set([...noFile, ...blocked])].map((road) =>
    finding(
      `/form/fields/${pointer}/evidence`,
      'no-own-road',
      `Let people provide ${pointer} themselves: ask ${road} when the answer is “own”, the proof itself as a file.`,
    ),
  );
}

/** A question of the road by hand is shown to who answers “own”, and to nobody else. */
function opensFor(form: FormDefinition, road: string, id: string): boolean {
  const field = form.fields[road];
  const page = form.pages.find(({ ask }) => ask.includes(road));
  if (!field || !page) return false;
  const conditions = [field.showIf, page.showIf].filter((condition) => condition !== undefined);
  const decided = conditions.filter((condition) => variablesOf(condition).includes(id));
  const shown = (answer: string) => decided.every((condition) => holds(condition, { [id]: answer }));
  return decided.length > 0 && !shown('use') && (hasOthers(decided, id) || shown('own'));
}

/** A condition that reads more than this answer cannot be judged by it alone. */
const hasOthers = (conditions: readonly Parameters<typeof variablesOf>[0][], id: string): boolean =>
  conditions.some((condition) => variablesOf(condition).some((name) => name !== id));

const checkType = (pointer: string, type: string, known: readonly KnownEvidence[]): DefinitionFinding[] =>
  known.some((each) => each.type === type)
    ? []
    : [
        finding(
          `/form/fields/${pointer}/evidence`,
          'unknown-evidence',
          `No connected source gives “${type}”. Choose a type of the catalogue of sources, or ask for a file.`,
        ),
      ];

/** Corrections are a group whose items say, by choosing it, which value of an earlier proof they are about. */
function checkCorrections(form: FormDefinition, pointer: string, { widget, corrects }: FormField): DefinitionFinding[] {
  if (!corrects) return [];
  const ready =
    widget === 'group' &&
    form.fields[corrects.proof]?.widget === 'evidence' &&
    form.fields[`${pointer}/*/${corrects.which}`]?.options !== undefined;
  return ready
    ? []
    : [
        finding(
          `/form/fields/${pointer}/corrects`,
          'no-corrections',
          `Make ${pointer} a group that names a proof, and the choice in it that says which value is wrong.`,
        ),
      ];
}

function checkCorrected(
  form: FormDefinition,
  pointer: string,
  { corrects }: FormField,
  known: readonly KnownEvidence[],
): DefinitionFinding[] {
  if (!corrects) return [];
  const type = form.fields[corrects.proof]?.evidence?.type;
  const held = known.filter((each) => each.type === type).flatMap(({ fields }) => fields.map(({ key }) => key));
  const offered = form.fields[`${pointer}/*/${corrects.which}`]?.options ?? [];
  return offered
    .filter(({ value }) => value !== missingValue && !held.includes(value))
    .map(({ value }) =>
      finding(
        `/form/fields/${pointer}/corrects`,
        'no-corrections',
        `“${value}” is not a value of ${corrects.proof}: name one that the source gives, or “${missingValue}”.`,
      ),
    );
}
