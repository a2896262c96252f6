'use client';

import type { ComponentPropsWithoutRef } from 'react';
import { TextInput, type TextInputProps } from '@gun/ui';
import type { FormField } from '@gun/procedures-contract';
import { schemaOf, writeAmount, writeNumber, type VisibleField } from '@gun/procedures-contract/engine';
import { useForm } from '../form-context';
import type { HeadingLevel } from '../heading-level';
import { useQuestion } from './use-question';

type InputHints = Pick<ComponentPropsWithoutRef<'input'>, 'type' | 'inputMode' | 'autoComplete' | 'spellCheck'> &
  Pick<TextInputProps, 'width' | 'suffix'>;

/** Which keyboard a phone shows, what the browser may fill in, and a width that announces the answer. */
const hints: Partial<Record<FormField['widget'], InputHints>> = {
  number: { inputMode: 'decimal', width: 5 },
  amount: { inputMode: 'decimal', width: 10, suffix: '€' },
  nationalNumber: { inputMode: 'numeric', width: 10, autoComplete: 'off', spellCheck: false },
  enterpriseNumber: { inputMode: 'numeric', width: 10, autoComplete: 'off', spellCheck: false },
  iban: { autoComplete: 'off', spellCheck: false },
  phone: { type: 'tel', autoComplete: 'tel', width: 10 },
  email: { type: 'email', autoComplete: 'email', spellCheck: false },
};

/** One line to type in. The type `number` is never used: it loses what it cannot read. */
export function TextQuestion({ shown, headingLevel }: { shown: VisibleField; headingLevel?: HeadingLevel }) {
  const { form } = useForm();
  const { id, label, hint, optional, errorMessage, raw, answer } = useQuestion(shown);
  const { widget, width, suffix, autocomplete } = shown.field;
  const given = hints[widget] ?? {};
  const isWhole = widget === 'number' && schemaOf(form, shown.pointer)['type'] === 'integer';
  return (
    <TextInput
      {...{ id, label, hint, optional, errorMessage, headingLevel }}
      {...given}
      {...(isWhole && { inputMode: 'numeric' })}
      name={id}
      width={width ? announced(width) : given.width}
      suffix={suffix ?? given.suffix}
      autoComplete={autocomplete ?? given.autoComplete}
      value={typedText(widget, raw)}
      onChange={(event) => answer(event.target.value)}
    />
  );
}

/** What was typed, or a kept value as it would be typed. */
function typedText(widget: FormField['widget'], raw: unknown): string {
  if (typeof raw === 'string') return raw;
  if (typeof raw !== 'number') return '';
  return widget === 'amount' ? writeAmount(raw) : writeNumber(raw);
}

const announced = (characters: number): 3 | 5 | 10 | undefined =>
  characters <= 3 ? 3 : characters <= 5 ? 5 : characters <= 14 ? 10 : undefined;
