'use client';

import type { ReactNode } from 'react';
import { useTranslations } from 'next-intl';
import { Checkboxes, Radios, Select } from '@gun/ui';
import { labelOf, optionsOf, typeset, type VisibleField } from '@gun/procedures-contract/engine';
import { useForm } from '../form-context';
import type { HeadingLevel } from '../heading-level';
import { useQuestion } from './use-question';

export interface ChoiceQuestionProps {
  shown: VisibleField;
  headingLevel?: HeadingLevel;
  /** Questions that one option opens, by the value of that option. */
  opened?: Readonly<Record<string, ReactNode>>;
}

/** Up to seven options, of which one is chosen; an option can open further questions. */
export function RadiosQuestion({ shown, headingLevel, opened = {} }: ChoiceQuestionProps) {
  const { id, labelText, hint, errorMessage, raw, answer } = useQuestion(shown);
  const items = useItems(shown).map((item) => ({ ...item, conditional: opened[item.value] }));
  return (
    <Radios
      {...{ hint, errorMessage, headingLevel, items }}
      name={id}
      legend={labelText}
      value={raw === undefined || raw === null ? '' : String(raw)}
      onChange={(event) => answer(event.target.value)}
    />
  );
}

/** Options of which several can be chosen, its own or the people and places of a register. */
export function CheckboxesQuestion({ shown, headingLevel }: ChoiceQuestionProps) {
  const { id, labelText, hint, errorMessage, raw, answer } = useQuestion(shown);
  const chosen = Array.isArray(raw) ? raw.filter((value): value is string => typeof value === 'string') : [];
  return (
    <Checkboxes
      {...{ hint, errorMessage, headingLevel, items: useItems(shown) }}
      name={id}
      legend={labelText}
      values={chosen}
      onChange={({ target: { value, checked } }) =>
        answer(checked ? [...chosen, value] : chosen.filter((other) => other !== value))
      }
    />
  );
}

/** More options than can be shown at once. */
export function SelectQuestion({ shown, headingLevel }: ChoiceQuestionProps) {
  const t = useTranslations('procedures');
  const { id, label, optional, hint, errorMessage, raw, answer } = useQuestion(shown);
  return (
    <Select
      {...{ id, label, optional, hint, errorMessage, headingLevel }}
      name={id}
      items={[{ value: '', text: t('chooseOne') }, ...useItems(shown)]}
      value={raw === undefined || raw === null ? '' : String(raw)}
      onChange={(event) => answer(event.target.value || undefined)}
    />
  );
}

function useItems({ field }: VisibleField) {
  const { language, state } = useForm();
  return optionsOf(field, state.facts).map((option) => ({
    value: option.value,
    text: typeset(labelOf(option, language), language),
    hint: option.hint?.[language],
  }));
}
