import type { ReactNode } from 'react';

export interface DetailsProps {
  summary: ReactNode;
  id?: string;
  open?: boolean;
  children: ReactNode;
}

/** For what few readers need. */
export function Details({ summary, id, open, children }: DetailsProps) {
  return (
    <details id={id} open={open}>
      <summary>{summary}</summary>
      <div>{children}</div>
    </details>
  );
}
