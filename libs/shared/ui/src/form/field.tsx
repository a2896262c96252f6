import type { ReactNode } from 'react';
import { classNames } from '../class-names';
import { ErrorMessage, type ErrorText } from './error-message';
import { Hint } from './hint';
import { Label, type LabelProps } from './label';

/** What every control with one label shares, named after the GOV.UK macro options. */
export interface FieldText {
  id: string;
  label: ReactNode;
  optional?: ReactNode;
  headingLevel?: LabelProps['headingLevel'];
  hint?: ReactNode;
  errorMessage?: ErrorText;
  /** Ids of other texts that describe the control, read before the hint. */
  describedBy?: string;
}

/** Ids that describe the control, in reading order: others, hint, error. */
export function describedByOf({ id, hint, errorMessage, describedBy }: Omit<FieldText, 'label'>): string | undefined {
  return [describedBy, hint && `${id}-hint`, errorMessage && `${id}-error`].filter(Boolean).join(' ') || undefined;
}

/** Label, hint, error, control: always in that order. */
export function Field({ children, ...text }: FieldText & { children: ReactNode }) {
  const { id, label, optional, headingLevel, hint, errorMessage } = text;
  return (
    <div className={classNames('field', headingLevel === 1 && 'q', errorMessage && 'bad')}>
      <Label htmlFor={id} optional={optional} headingLevel={headingLevel}>
        {label}
      </Label>
      {hint && <Hint id={`${id}-hint`}>{hint}</Hint>}
      {errorMessage && <ErrorMessage id={`${id}-error`} {...errorMessage} />}
      {children}
    </div>
  );
}

/** Separates the texts of a field from the attributes of its control. */
export function splitField<P extends FieldText>(props: P) {
  const { id, label, optional, headingLevel, hint, errorMessage, describedBy, ...control } = props;
  const text: FieldText = { id, label, optional, headingLevel, hint, errorMessage, describedBy };
  const wiring = { id, 'aria-describedby': describedByOf(text), 'aria-invalid': errorMessage ? true : undefined };
  return { text, control, wiring };
}
