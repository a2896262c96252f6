import type { ReactNode } from 'react';

export interface LabelProps {
  htmlFor: string;
  children: ReactNode;
  /** The word said for an optional field, e.g. "(facultatif)". A required field says nothing. */
  optional?: ReactNode;
  /** When the question is the title of the page or of the section. */
  headingLevel?: 1 | 2 | 3;
}

export function Label({ htmlFor, children, optional, headingLevel }: LabelProps) {
  const label = (
    <label className="label" htmlFor={htmlFor}>
      {children}
      {optional && <span className="opt"> {optional}</span>}
    </label>
  );
  if (!headingLevel) return label;
  const Heading = `h${headingLevel}` as const;
  return <Heading>{label}</Heading>;
}
