import type { ReactNode } from 'react';

export interface InternalProps {
  id: string;
  title: ReactNode;
  /** That the citizen may ask to read this note: said each time. */
  warning: ReactNode;
  children: ReactNode;
}

export function Internal({ id, title, warning, children }: InternalProps) {
  return (
    <section className="internal flow-s" aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`}>{title}</h2>
      {children}
      <p className="small quiet">{warning}</p>
    </section>
  );
}
