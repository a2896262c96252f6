'use client';

import type { ReactNode } from 'react';
import { useTranslations } from 'next-intl';
import { Checkboxes } from '@gun/ui';
import { labelOf, nameOf, optionsOf, typeset, type VisibleField } from '@gun/procedures-contract/engine';
import { controlId } from '../questions/control-id';
import { useForm } from '../form-context';
import type { HeadingLevel } from '../heading-level';
import { Question } from '../questions/question';
import { usePartError, useQuestion } from '../questions/use-question';

interface Correction {
  readonly [name: string]: unknown;
}

/**
 * The values of a proof, of which each can be corrected alone: ticking one opens its right value and the reason. What is
 * not ticked stays as the source says.
 */
export function CorrectionsQuestion({ shown, headingLevel = 2 }: { shown: VisibleField; headingLevel?: HeadingLevel }) {
  const t = useTranslations('procedures');
  const { form, language, state, proofs } = useForm();
  const { labelText, hint, errorMessage, raw, answer } = useQuestion(shown);
  const { proof = '', which = '' } = shown.field.corrects ?? {};
  const choice = `${shown.pointer}/0/${which}`;
  const nothingTicked = usePartError(choice);
  const field = form.fields[`${shown.pointer}/*/${which}`];
  const known = new Map((proofs?.[proof] ?? []).map(({ key, value }) => [key, value]));
  const given = correctionsIn(raw);
  const options = field ? optionsOf(field, state.facts) : [];
  const order = options.map(({ value }) => value);

  const tick = (value: string, ticked: boolean) => {
    const others = given.filter((item) => item[which] !== value);
    const items = ticked ? [...others, { [which]: value }] : others;
    const sorted = items.toSorted(
      (one, other) => order.indexOf(String(one[which])) - order.indexOf(String(other[which])),
    );
    answer(sorted.length > 0 ? sorted : undefined);
  };
  const opened = (value: string): ReactNode => {
    const inside = shown.items?.[given.findIndex((item) => item[which] === value)] ?? [];
    const questions = inside.filter(({ pointer }) => nameOf(pointer) !== which);
    return questions.map((question) => <Question key={question.pointer} shown={question} />);
  };
  const ticked = given.flatMap((item) => (typeof item[which] === 'string' ? [item[which]] : []));

  return (
    <Checkboxes
      {...{ hint, headingLevel }}
      errorMessage={errorMessage ?? (ticked.length === 0 ? nothingTicked : undefined)}
      name={controlId(choice)}
      legend={labelText}
      values={ticked}
      items={options.map((option) => ({
        value: option.value,
        text: typeset(labelOf(option, language), language),
        hint: known.has(option.value) ? t('sourceSays', { value: known.get(option.value) ?? '' }) : undefined,
        conditional: ticked.includes(option.value) ? <div className="stack">{opened(option.value)}</div> : undefined,
      }))}
      onChange={({ target }) => tick(target.value, target.checked)}
    />
  );
}

const correctionsIn = (raw: unknown): readonly Correction[] =>
  Array.isArray(raw) ? raw.filter((item): item is Correction => typeof item === 'object' && item !== null) : [];
