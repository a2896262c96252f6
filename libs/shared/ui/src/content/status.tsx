import type { ReactNode } from 'react';

export interface StatusProps {
  /** Heading of the section, read but not shown: the sentence is what one sees. */
  title: ReactNode;
  id?: string;
  /** Who must do what by when. */
  sentence: ReactNode;
  children?: ReactNode;
}

/** The sentence first; a clock may follow and never adds a fact. */
export function Status({ title, id = 'status', sentence, children }: StatusProps) {
  return (
    <section className="status" aria-labelledby={`${id}-title`}>
      <h2 className="vh" id={`${id}-title`}>
        {title}
      </h2>
      <p>{sentence}</p>
      {children}
    </section>
  );
}
