'use client';

import type { ComponentType } from 'react';
import type { FormField } from '@gun/procedures-contract';
import { AddressQuestion } from './address-question';
import { AutocompleteQuestion } from './autocomplete-question';
import { CorrectionsQuestion } from '../answers/corrections-question';
import { FileQuestion } from '../files/file-question';
import { GroupQuestion } from './group-question';
import { LongTextQuestion } from './long-text-question';
import type { QuestionProps } from './question';
import { CalculatedQuestion, FactQuestion, LockedQuestion } from './stated-question';

/** A group that corrects a proof is ticked value by value; any other repeats its questions. */
const GroupedQuestion = (props: QuestionProps) =>
  props.shown.field.corrects ? <CorrectionsQuestion {...props} /> : <GroupQuestion {...props} />;

/** Controls that most pages of a form do without: a part of their own, fetched while the data is (`useRareControls`). */
export const rareControls = {
  longText: LongTextQuestion,
  autocomplete: AutocompleteQuestion,
  address: AddressQuestion,
  group: GroupedQuestion,
  file: FileQuestion,
  calculated: CalculatedQuestion,
  fact: FactQuestion,
  locked: LockedQuestion,
} as const satisfies Partial<Record<FormField['widget'] | 'locked', ComponentType<QuestionProps>>>;

export type RareControls = typeof rareControls;
