import type { ComponentPropsWithoutRef } from 'react';
import { classNames } from '../class-names';
import { Field, type FieldText, splitField } from './field';

export type TextareaProps = FieldText &
  Omit<ComponentPropsWithoutRef<'textarea'>, 'id' | 'style' | 'required' | 'disabled'>;

export function Textarea(props: TextareaProps) {
  const { text, control, wiring } = splitField(props);
  const { className, rows = 5, ...rest } = control;
  return (
    <Field {...text}>
      <textarea className={classNames('ctl', className)} rows={rows} {...rest} {...wiring} />
    </Field>
  );
}
