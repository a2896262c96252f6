'use client';

import type { ComponentType, ReactNode } from 'react';
import { useTranslations } from 'next-intl';
import { Details, Notice } from '@gun/ui';
import type { FormField } from '@gun/procedures-contract';
import { typeset, type VisibleField } from '@gun/procedures-contract/engine';
import { AddressQuestion } from './address-question';
import { AutocompleteQuestion } from './autocomplete-question';
import { CheckboxesQuestion, RadiosQuestion, SelectQuestion } from './choice-question';
import { DateQuestion } from './date-question';
import { FileQuestion } from './file-question';
import { mayChange, useForm } from './form-context';
import { GroupQuestion } from './group-question';
import { LongTextQuestion } from './long-text-question';
import { CalculatedQuestion, FactQuestion, LockedQuestion } from './stated-question';
import { TextQuestion } from './text-question';
import { useQuestion } from './use-question';

/** Level of the heading that a question is, when it is one. */
export type HeadingLevel = 1 | 2 | 3;

export interface QuestionProps {
  shown: VisibleField;
  headingLevel?: HeadingLevel;
  opened?: Readonly<Record<string, ReactNode>>;
}

const controls: Record<FormField['widget'], ComponentType<QuestionProps>> = {
  text: TextQuestion,
  longText: LongTextQuestion,
  number: TextQuestion,
  amount: TextQuestion,
  date: DateQuestion,
  radios: RadiosQuestion,
  checkboxes: CheckboxesQuestion,
  select: SelectQuestion,
  autocomplete: AutocompleteQuestion,
  address: AddressQuestion,
  nationalNumber: TextQuestion,
  enterpriseNumber: TextQuestion,
  iban: TextQuestion,
  phone: TextQuestion,
  email: TextQuestion,
  group: GroupQuestion,
  file: FileQuestion,
  calculated: CalculatedQuestion,
  fact: FactQuestion,
  evidence: RadiosQuestion,
};

/** One question: its control, what the officer remarked, and why it is asked. */
export function Question(props: QuestionProps) {
  const { shown } = props;
  const { editable } = useForm();
  const t = useTranslations('procedures');
  const { label, remark } = useQuestion(shown);
  const stated = shown.field.widget === 'fact' || shown.field.widget === 'calculated';
  const Control = stated || mayChange(editable, shown.pointer) ? controls[shown.field.widget] : LockedQuestion;
  return (
    <div className="question">
      {remark && (
        <Notice look="turn" title={t('remark')} headingLevel={3}>
          <p>{remark}</p>
        </Notice>
      )}
      <Control {...props} />
      {Control !== LockedQuestion && <Purpose shown={shown} label={label} />}
    </div>
  );
}

/** Said once for a group, not again for each of its items. */
function Purpose({ shown, label }: { shown: VisibleField; label: string }) {
  const t = useTranslations('procedures');
  const { language } = useForm();
  if (shown.pointer.includes('/', 1)) return null;
  return (
    <Details
      summary={
        <>
          {t('why')}
          <span className="vh"> {t('aboutLabel', { label })}</span>
        </>
      }
    >
      <p>{typeset(shown.field.purpose[language], language)}</p>
    </Details>
  );
}
