/** What an officer must not overlook: values changed since a correction was asked, and those that differ from a register. */
import type { ChangedValue } from '@gun/dossiers-contract';
import { languages, type LocalizedText } from '@gun/kernel';
import type { FormField, ProcedureDefinition } from '@gun/procedures-contract';
import { answerText, diffAnswers, factsInScope, findField } from '@gun/procedures-contract/engine';
import type { DossierEntity } from '../record/dossier.entity';
import type { Correction } from '../record/whole-dossier';

export function changesOf(
  { form }: ProcedureDefinition,
  dossier: DossierEntity,
  corrections: readonly Correction[],
): ChangedValue[] {
  const facts = factsInScope(dossier.facts);
  const say = (field: FormField, answer: unknown): LocalizedText =>
    Object.fromEntries(
      languages.map((language) => [language, answerText(field, answer, { language, facts }).slice(0, 4000) || '–']),
    ) as LocalizedText; // one entry per language
  const answered = corrections.filter(({ answeredAt }) => answeredAt !== null).at(-1);
  const corrected = answered ? diffAnswers(form, answered.answersBefore, dossier.answers) : [];
  const sinceCorrection = corrected.flatMap(({ pointer, before, after }) => {
    const field = findField(form, pointer);
    if (!field) return [];
    return [
      {
        ...{ pointer, label: field.label, kind: 'correction' as const },
        ...(before !== undefined && { before: say(field, before) }),
        ...(after !== undefined && { after: say(field, after) }),
      },
    ];
  });
  return [...sinceCorrection, ...againstRegister(form, dossier, say)];
}

/** A declared address beside the one that the National Register holds. */
function againstRegister(
  form: ProcedureDefinition['form'],
  dossier: DossierEntity,
  say: (field: FormField, answer: unknown) => LocalizedText,
): ChangedValue[] {
  const held = dossier.facts.find((fact) => fact.kind === 'address')?.value?.address;
  if (!held) return [];
  return Object.entries(form.fields).flatMap(([pointer, field]) => {
    const declared = dossier.answers[pointer.slice(1)];
    if (field.widget !== 'address' || declared === undefined) return [];
    return [
      { pointer, label: field.label, before: say(field, held), after: say(field, declared), kind: 'register' as const },
    ];
  });
}
