'use client';

import { useState } from 'react';
import { useTranslations } from 'next-intl';
import { labelOf, optionsOf, type VisibleField } from '@gun/procedures-contract/engine';
import { Combobox, type Suggestion } from './combobox';
import { useForm } from '../form-context';
import { foldedText } from '../folded-text';
import type { HeadingLevel } from '../heading-level';
import { useQuestion } from './use-question';
import { useSuggestions } from './use-suggestions';

const mostSuggestions = 8;

/** A choice from a list that is too long to show; what is typed is kept until something is chosen. */
export function AutocompleteQuestion({ shown, headingLevel }: { shown: VisibleField; headingLevel?: HeadingLevel }) {
  const t = useTranslations('procedures');
  const { language, state, lookUpInList } = useForm();
  const { id, label, hint, optional, errorMessage, raw, answer } = useQuestion(shown);
  const options = optionsOf(shown.field, state.facts).map((option) => ({
    value: option.value,
    label: labelOf(option, language),
  }));
  const [text, setText] = useState(options.find(({ value }) => value === raw)?.label ?? String(raw ?? ''));
  const { list } = shown.field;
  const listed = useSuggestions(
    text,
    list !== undefined && lookUpInList ? (typed) => lookUpInList(list, typed) : undefined,
  );
  const type = (typed: string) => {
    setText(typed);
    answer(options.find((option) => foldedText(option.label) === foldedText(typed))?.value ?? typed);
  };
  const choose = (chosen: Suggestion) => {
    setText(chosen.label);
    answer(chosen.value);
  };
  return (
    <Combobox
      {...{ id, label, optional, errorMessage, headingLevel, text }}
      hint={[hint, t('suggestionHint')].filter(Boolean).join(' ')}
      name={id}
      suggestions={list === undefined ? matching(options, text) : listed.slice(0, mostSuggestions)}
      onType={type}
      onChoose={choose}
    />
  );
}

function matching(options: readonly Suggestion[], text: string): readonly Suggestion[] {
  const typed = foldedText(text);
  return options.filter(({ label }) => foldedText(label).includes(typed)).slice(0, mostSuggestions);
}
