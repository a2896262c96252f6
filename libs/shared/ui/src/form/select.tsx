import type { ComponentPropsWithoutRef } from 'react';
import { classNames } from '../class-names';
import { Field, type FieldText, splitField } from './field';

export interface SelectItem {
  /** The text itself when left out. */
  value?: string;
  text: string;
  disabled?: boolean;
}

export type SelectProps = FieldText & { items: readonly SelectItem[] } & Omit<
    ComponentPropsWithoutRef<'select'>,
    'id' | 'style' | 'required' | 'disabled' | 'children'
  >;

export function Select(props: SelectProps) {
  const { text, control, wiring } = splitField(props);
  const { className, items, ...rest } = control;
  return (
    <Field {...text}>
      <select className={classNames('ctl', className)} {...rest} {...wiring}>
        {items.map((item, index) => (
          <option key={index} value={item.value} disabled={item.disabled}>
            {item.text}
          </option>
        ))}
      </select>
    </Field>
  );
}
