'use client';

import { type ChangeEvent, useState } from 'react';
import { Hint } from './hint';
import { Textarea, type TextareaProps } from './textarea';

/** The forms of a sentence with a number in it, where `%{count}` stands for the number. */
export interface CountText {
  one: string;
  other: string;
}

export type CharacterCountProps = TextareaProps & {
  /** Language of the texts, for the rule of the plural. */
  language: string;
  maxLength: number;
  /** Said before anything is typed and without a script, e.g. "500 caractères au plus". */
  limitText: string;
  underLimitText: CountText;
  overLimitText: CountText;
};

/** Counts while one types; nothing is cut off, the server says the same when too much is sent. */
export function CharacterCount(props: CharacterCountProps) {
  const { language, maxLength, limitText, underLimitText, overLimitText, onChange, ...textarea } = props;
  const [length, setLength] = useState(String(props.value ?? props.defaultValue ?? '').length);
  const remaining = maxLength - length;
  const text = countText(remaining < 0 ? overLimitText : underLimitText, Math.abs(remaining), language);
  const count = (event: ChangeEvent<HTMLTextAreaElement>) => {
    setLength(event.target.value.length);
    onChange?.(event);
  };
  return (
    <div className="counted">
      <Textarea {...textarea} describedBy={describedBy(props)} onChange={count} />
      <Hint id={`${props.id}-info`}>{length === 0 ? limitText : text}</Hint>
      <span className="vh" role="status">
        {remaining <= maxLength / 10 && text}
      </span>
    </div>
  );
}

const describedBy = (props: CharacterCountProps) => [props.describedBy, `${props.id}-info`].filter(Boolean).join(' ');

function countText(forms: CountText, count: number, language: string) {
  const form = new Intl.PluralRules(language).select(count) === 'one' ? forms.one : forms.other;
  return form.replace('%{count}', new Intl.NumberFormat(language).format(count));
}
