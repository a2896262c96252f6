import type { ComponentPropsWithoutRef, ReactNode } from 'react';
import { Hint } from './hint';

export interface ChoiceItem {
  value: string;
  text: ReactNode;
  id?: string;
  hint?: ReactNode;
  checked?: boolean;
  defaultChecked?: boolean;
  disabled?: boolean;
  /** Asked at once when this answer is chosen; without a script it is simply always there. */
  conditional?: ReactNode;
}

type ChoiceProps = Omit<ChoiceItem, 'text' | 'hint' | 'conditional'> &
  Omit<ComponentPropsWithoutRef<'input'>, 'style' | 'type'> & {
    type: 'radio' | 'checkbox';
    id: string;
    label: ReactNode;
    hint?: ReactNode;
    conditional?: ReactNode;
    describedBy?: string;
  };

/** One radio or checkbox: the whole label is the target. */
export function Choice({ id, label, hint, conditional, describedBy, ...input }: ChoiceProps) {
  const ids = [describedBy, hint && `${id}-item-hint`].filter(Boolean).join(' ');
  return (
    <div className="choice">
      <input id={id} aria-describedby={ids || undefined} {...input} />
      <label htmlFor={id}>{label}</label>
      {hint && <Hint id={`${id}-item-hint`}>{hint}</Hint>}
      {conditional && (
        <div className="reveal" id={`conditional-${id}`}>
          {conditional}
        </div>
      )}
    </div>
  );
}
