import type { ReactNode } from 'react';

export interface InternalProps {
  id: string;
  title: ReactNode;
  headingLevel?: 2 | 3;
  /** That the citizen may ask to read this note: said each time. */
  warning: ReactNode;
  children: ReactNode;
}

export function Internal({ id, title, headingLevel = 2, warning, children }: InternalProps) {
  const Heading = `h${headingLevel}` as const;
  return (
    <section className="internal flow-s" aria-labelledby={`${id}-title`}>
      <Heading id={`${id}-title`}>{title}</Heading>
      {children}
      <p className="small quiet">{warning}</p>
    </section>
  );
}
