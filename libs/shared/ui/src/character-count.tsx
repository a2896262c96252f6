'use client';

import { type ChangeEvent, useState } from 'react';
import { Hint } from './hint';
import { Textarea, type TextareaProps } from './textarea';

export type CharacterCountProps = TextareaProps & {
  maxLength: number;
  /** Said before anything is typed and without a script, e.g. "500 caractères au plus". */
  limitText: string;
  /** Says how many remain, negative when there are too many. */
  remainingText: (remaining: number) => string;
};

/** Counts while one types; nothing is cut off, the server says the same when too much is sent. */
export function CharacterCount({ maxLength, limitText, remainingText, onChange, ...props }: CharacterCountProps) {
  const [length, setLength] = useState(String(props.value ?? props.defaultValue ?? '').length);
  const count = (event: ChangeEvent<HTMLTextAreaElement>) => {
    setLength(event.target.value.length);
    onChange?.(event);
  };
  const describedBy = [props.describedBy, `${props.id}-info`].filter(Boolean).join(' ');
  return (
    <div className="counted">
      <Textarea {...props} describedBy={describedBy} onChange={count} />
      <Hint id={`${props.id}-info`}>
        <span className="vh">{limitText}</span>
        <span role="status">{length === 0 ? limitText : remainingText(maxLength - length)}</span>
      </Hint>
    </div>
  );
}
