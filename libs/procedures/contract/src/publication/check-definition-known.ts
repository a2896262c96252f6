/**
 * Only once (act of 5 May 2014, art. 3): no question, whatever its widget, asks what a connected source holds. What frees
 * it is part of the definition: the road by hand of a proof, a fact that the register may leave unknown, or the reason
 * why it is another question in spite of its words.
 */
import type { LocalizedText } from '@gun/kernel';
import { finding, type DefinitionFinding } from './definition-finding';
import {
  askedWords,
  asksFor,
  heldNames,
  isAboutReader,
  isCalled,
  type HeldNames,
  type OtherNames,
} from './label-words';
import { nameOf } from '../answers/form-pointer';
import { evidenceIn } from '../definition/evidence-in-form';
import type { FormDefinition, FormField } from '../definition/form-definition';
import { variablesOf } from '../logic/inspect-logic';

/** One value that a source holds, and how people call it besides its label. */
export interface KnownField {
  readonly key: string;
  readonly label: LocalizedText;
  readonly alsoCalled?: OtherNames;
}

/** What the gate needs to know of a type of evidence that a connected source gives. */
export interface KnownEvidence {
  readonly type: string;
  /** Who keeps it, for the sentence of a refusal. */
  readonly source?: LocalizedText;
  /** How people call the paper that proves it: an upload of that name is refused. */
  readonly paper?: OtherNames;
  /** A register is read when a form opens, and shown as a fact; other sources are asked for a proof. */
  readonly shownAs?: 'fact' | 'proof';
  readonly fields: readonly KnownField[];
}

/** A value of a source, or the paper that proves all of them, as a question is compared with it. */
interface Held {
  readonly concept: string;
  readonly names: HeldNames;
  readonly isPaper: boolean;
  readonly from: KnownEvidence;
}

export function checkNotKnown(form: FormDefinition, known: readonly KnownEvidence[]): DefinitionFinding[] {
  const held = known.flatMap(heldBy);
  const ofSources = held.filter(({ from }) => from.shownAs !== 'fact');
  return Object.entries(form.fields).flatMap(([pointer, field]) => {
    // Options from a fact are a choice among what a register gave.
    if (notAsked.has(field.widget) || field.optionsFrom || field.notKnownBecause) return [];
    if (isRoadByHand(form, pointer)) return [];
    const holder = holderOf(pointer, field, readsFacts(form, pointer, field) ? ofSources : held);
    return holder ? [alreadyKnown(pointer, field, holder)] : [];
  });
}

/** Widgets that show, and those whose format no source of the counter holds. */
const notAsked = new Set<FormField['widget']>(['group', 'calculated', 'fact', 'evidence', 'email', 'phone']);

const heldBy = (from: KnownEvidence): Held[] => [
  ...from.fields.map(({ key, label, alsoCalled }) => ({
    concept: `${from.type}.${key}`,
    names: heldNames(label, alsoCalled),
    isPaper: false,
    from,
  })),
  ...(from.paper ? [{ concept: from.type, names: heldNames(undefined, from.paper), isPaper: true, from }] : []),
];

/** By the concept that the author wrote, or else by the label and the name of the question. An upload asks for a paper. */
function holderOf(pointer: string, field: FormField, held: readonly Held[]): Held | undefined {
  if (field.concept !== undefined) return held.find(({ concept }) => concept === field.concept);
  const asked = askedWords(field.label);
  const isOfOthers = pointer.includes('*') && !isAboutReader(asked);
  if (isOfOthers) return undefined;
  return held.find(
    ({ names, isPaper }) =>
      isPaper === (field.widget === 'file') && (asksFor(asked, names, isPaper) || isCalled(nameOf(pointer), names)),
  );
}

function alreadyKnown(pointer: string, field: FormField, { concept, from }: Held): DefinitionFinding {
  const instead = from.shownAs === 'fact' ? 'Show that fact instead' : 'Ask for that proof instead';
  const source = from.source?.en ?? 'A connected source';
  return finding(
    `/form/fields/${pointer}`,
    'already-known',
    `Do not ask “${field.label.en}” (${nameOf(pointer)}): ${source} holds it (${concept}). ` +
      `${instead}, or write in notKnownBecause why this is another question.`,
  );
}

/** The file, and the typed values, of who provides a proof themselves. */
const isRoadByHand = (form: FormDefinition, pointer: string): boolean =>
  evidenceIn(form).some(({ evidence: { own, byHand = [] } }) =>
    [own, ...byHand.map(({ ask }) => ask)].includes(pointer),
  );

/** Asked only when a register, which was read for the form, stays silent. */
function readsFacts(form: FormDefinition, pointer: string, { showIf = null }: FormField): boolean {
  const page = form.pages.find(({ ask }) => ask.includes(pointer));
  return variablesOf([showIf, page?.showIf ?? null]).some((name) => name.startsWith('facts.'));
}
