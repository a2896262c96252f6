import type { ReactNode } from 'react';
import { classNames } from '../class-names';
import { ErrorMessage, type ErrorText } from './error-message';
import { describedByOf } from './field';
import { Fieldset } from './fieldset';
import { Hint } from './hint';

/** What radios, checkboxes and dates share: several controls under one question. */
export interface GroupText {
  /** Prefix of every id in the group; the first control of a choice carries it as is. */
  idPrefix: string;
  legend?: ReactNode;
  headingLevel?: 1 | 2 | 3;
  hint?: ReactNode;
  errorMessage?: ErrorText;
  describedBy?: string;
}

export function ChoiceGroup({ idPrefix, children, role, ...text }: GroupText & { children: ReactNode; role?: string }) {
  const { legend, headingLevel, hint, errorMessage } = text;
  const inside = (
    <>
      {hint && <Hint id={`${idPrefix}-hint`}>{hint}</Hint>}
      {errorMessage && <ErrorMessage id={`${idPrefix}-error`} {...errorMessage} />}
      {children}
    </>
  );
  const className = classNames('field', headingLevel === 1 && 'q', errorMessage && 'bad');
  if (!legend) return <div className={className}>{inside}</div>;
  return (
    <Fieldset
      className={className}
      legend={legend}
      headingLevel={headingLevel}
      role={role}
      describedBy={describedByOf({ id: idPrefix, ...text })}
    >
      {inside}
    </Fieldset>
  );
}
