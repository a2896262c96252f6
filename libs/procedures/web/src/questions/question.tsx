'use client';

import type { ComponentType, ReactNode } from 'react';
import { useTranslations } from 'next-intl';
import { Details, Notice } from '@gun/ui';
import type { FormField } from '@gun/procedures-contract';
import { typeset, type VisibleField } from '@gun/procedures-contract/engine';
import { CheckboxesQuestion, RadiosQuestion, SelectQuestion } from './choice-question';
import { DateQuestion } from './date-question';
import type { HeadingLevel } from '../heading-level';
import { mayChange, useForm } from '../form-context';
import { TextQuestion } from './text-question';
import { useQuestion } from './use-question';
import type { RareControls } from './rare-controls';
import { arrivedControls } from './use-rare-controls';

export interface QuestionProps {
  shown: VisibleField;
  headingLevel?: HeadingLevel;
  opened?: Readonly<Record<string, ReactNode>>;
}

type Widget = FormField['widget'];
type UsualWidget = Exclude<Widget, keyof RareControls>;

const controls: Record<UsualWidget, ComponentType<QuestionProps>> = {
  text: TextQuestion,
  number: TextQuestion,
  amount: TextQuestion,
  date: DateQuestion,
  radios: RadiosQuestion,
  checkboxes: CheckboxesQuestion,
  select: SelectQuestion,
  nationalNumber: TextQuestion,
  enterpriseNumber: TextQuestion,
  iban: TextQuestion,
  phone: TextQuestion,
  email: TextQuestion,
  evidence: RadiosQuestion,
};

const isUsual = (control: Widget | 'locked'): control is UsualWidget => control in controls;

/** One question: its control, what the officer remarked, and why it is asked. */
export function Question(props: QuestionProps) {
  const { shown } = props;
  const { editable } = useForm();
  const t = useTranslations('procedures');
  const { label, remark } = useQuestion(shown);
  const { widget } = shown.field;
  const stated = widget === 'fact' || widget === 'calculated';
  const locked = !stated && !mayChange(editable, shown.pointer);
  const control = locked ? 'locked' : widget;
  const Control = isUsual(control) ? controls[control] : arrivedControls[control];
  if (!Control) return null;
  return (
    <div className="question">
      {remark && (
        <Notice look="turn" title={t('remark')} headingLevel={3}>
          <p>{remark}</p>
        </Notice>
      )}
      <Control {...props} />
      {!locked && <Purpose shown={shown} label={label} />}
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
