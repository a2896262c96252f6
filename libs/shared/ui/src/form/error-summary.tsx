import type { ReactNode } from 'react';
import { FocusOnArrival } from '../page/focus-on-arrival';

export interface ErrorSummaryItem {
  text: ReactNode;
  /** The control to mend, e.g. `#num`; of a group, its first or its wrong one. */
  href?: string;
}

export interface ErrorSummaryProps {
  titleText: ReactNode;
  descriptionText?: ReactNode;
  errorList: readonly ErrorSummaryItem[];
  /** False when the summary is not the first thing to read, as in a gallery. */
  focus?: boolean;
}

/** First in the page, with the same words as at each field. Give it a new `key` at each attempt, so that it takes the
 * focus again. */
export function ErrorSummary({ titleText, descriptionText, errorList, focus = true }: ErrorSummaryProps) {
  return (
    <div className="errors" id={focus ? 'error-summary' : undefined} tabIndex={-1}>
      <div role="alert">
        <h2>{titleText}</h2>
        {descriptionText && <p>{descriptionText}</p>}
        {errorList.length > 0 && (
          <ul>
            {errorList.map(({ text, href }, index) => (
              <li key={index}>{href ? <a href={href}>{text}</a> : text}</li>
            ))}
          </ul>
        )}
      </div>
      {focus && <FocusOnArrival id="error-summary" />}
    </div>
  );
}
