'use client';

import { useTranslations } from 'next-intl';
import { DateInput, type DatePart } from '@gun/ui';
import { dateBoxes, type VisibleField } from '@gun/procedures-contract/engine';
import type { HeadingLevel } from '../heading-level';
import { useQuestion } from './use-question';

const parts = ['day', 'month', 'year'] as const satisfies readonly DatePart[];
const birthday: Record<DatePart, string> = { day: 'bday-day', month: 'bday-month', year: 'bday-year' };

/** Three boxes; what stands in them is kept as typed, also when it is no date. */
export function DateQuestion({ shown, headingLevel }: { shown: VisibleField; headingLevel?: HeadingLevel }) {
  const t = useTranslations('procedures');
  const { id, labelText, hint, error, errorMessage, raw, answer } = useQuestion(shown);
  const boxes = dateBoxes(raw);
  const wrong = error?.params?.['part'];
  return (
    <DateInput
      {...{ id, hint, errorMessage, headingLevel }}
      legend={labelText}
      items={parts.map((name) => ({
        name,
        label: t(name),
        value: boxes[name],
        autoComplete: shown.field.autocomplete === 'bday' ? birthday[name] : undefined,
        error: wrong === name,
      }))}
      onChange={({ target }) => answer({ ...boxes, [target.name.slice(id.length + 1)]: target.value })}
    />
  );
}
