import type { ComponentPropsWithoutRef, ReactNode } from 'react';
import { classNames } from '../class-names';
import { Field, type FieldText, splitField } from './field';

export type TextInputProps = FieldText & {
  /** The width announces the answer: 3, 5 or 10 characters, or a full line. */
  width?: 3 | 5 | 10;
  prefix?: ReactNode;
  suffix?: ReactNode;
} & Omit<ComponentPropsWithoutRef<'input'>, 'id' | 'style' | 'prefix' | 'width' | 'required' | 'disabled'>;

export function TextInput(props: TextInputProps) {
  const { text, control, wiring } = splitField(props);
  const { width, prefix, suffix, className, type = 'text', ...rest } = control;
  const input = (
    <input type={type} className={classNames('ctl', width && `w${width}`, className)} {...rest} {...wiring} />
  );
  const affixed = Boolean(prefix ?? suffix);
  return (
    <Field {...text}>
      {affixed ? (
        <div className="affixed">
          {prefix && <span aria-hidden="true">{prefix}</span>}
          {input}
          {suffix && <span aria-hidden="true">{suffix}</span>}
        </div>
      ) : (
        input
      )}
    </Field>
  );
}
