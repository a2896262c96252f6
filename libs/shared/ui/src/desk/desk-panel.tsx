import type { ReactNode } from 'react';

export interface DeskPanelProps {
  id: string;
  title: ReactNode;
  headingLevel?: 2 | 3;
  children: ReactNode;
}

/** What to do now: one filled act, the others beside it. */
export function DeskPanel({ id, title, headingLevel = 2, children }: DeskPanelProps) {
  const Heading = `h${headingLevel}` as const;
  return (
    <section className="panel" aria-labelledby={`${id}-title`}>
      <Heading id={`${id}-title`}>{title}</Heading>
      {children}
    </section>
  );
}
