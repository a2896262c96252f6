'use client';

import { useEffect, useRef, useState } from 'react';
import { useTranslations } from 'next-intl';
import { Button, ErrorMessage, Fieldset, Hint } from '@gun/ui';
import type { VisibleField } from '@gun/procedures-contract/engine';
import { mayReplace, useForm } from '../form-context';
import type { HeadingLevel } from '../heading-level';
import { Question } from './question';
import { useQuestion } from './use-question';

/** The same questions once for each person, table or vehicle, with a title for each. */
export function GroupQuestion({ shown, headingLevel = 2 }: { shown: VisibleField; headingLevel?: HeadingLevel }) {
  const t = useTranslations('procedures');
  const { language, editable } = useForm();
  const { id, labelText, hint, errorMessage, raw, answer } = useQuestion(shown);
  const list = useRef<HTMLDivElement>(null);
  const [said, setSaid] = useState<{ text: string; focus: string }>();
  const { items = [], field } = shown;
  const item = field.itemLabel?.[language] ?? '';
  const fewest = shown.required ? Math.max(1, field.minItems ?? 1) : 0;
  const open = mayReplace(editable, shown.pointer);
  const full = items.length >= (field.maxItems ?? 20);
  const values: readonly unknown[] = Array.isArray(raw) ? raw : [];
  const padded = items.map((_, index) => values[index] ?? {});
  // A new item starts at its first control; after one is gone, the group itself is the nearest place.
  useEffect(() => {
    if (said) list.current?.querySelector<HTMLElement>(said.focus)?.focus();
  }, [said]);
  const add = () => {
    answer([...padded, {}]);
    setSaid({ text: t('itemAdded', { item, number: items.length + 1 }), focus: firstControl(items.length) });
  };
  const remove = (index: number) => {
    answer(padded.filter((_, at) => at !== index));
    setSaid({ text: t('itemRemoved', { item, number: index + 1 }), focus: '.group-title' });
  };
  return (
    <div ref={list}>
      <Fieldset
        className={errorMessage ? 'field stack bad' : 'field stack'}
        legend={
          <span className="group-title" id={id} tabIndex={-1}>
            {labelText}
          </span>
        }
        headingLevel={headingLevel}
        describedBy={[hint && `${id}-hint`, errorMessage && `${id}-error`].filter(Boolean).join(' ') || undefined}
      >
        {hint && <Hint id={`${id}-hint`}>{hint}</Hint>}
        {errorMessage && <ErrorMessage id={`${id}-error`} {...errorMessage} />}
        {items.map((fields, index) => (
          <Fieldset key={index} className="field stack group-item" legend={t('item', { item, number: index + 1 })}>
            {fields.map((inside) => (
              <Question key={inside.pointer} shown={inside} />
            ))}
            {open && items.length > fewest && (
              <Button type="button" look="plain" onClick={() => remove(index)}>
                {t('removeItem')}
                <span className="vh"> {t('item', { item, number: index + 1 })}</span>
              </Button>
            )}
          </Fieldset>
        ))}
        {open && full && <Hint>{t('itemsFull', { limit: field.maxItems ?? 20 })}</Hint>}
        {open && !full && (
          <Button type="button" look="alt" id={`${id}-add`} onClick={add}>
            {t('addItem', { item })}
          </Button>
        )}
        <span className="vh" role="status">
          {said?.text}
        </span>
      </Fieldset>
    </div>
  );
}

const firstControl = (index: number): string =>
  `.group-item:nth-of-type(${index + 1}) :is(input, select, textarea, button)`;
