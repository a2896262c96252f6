import type { ReactNode } from 'react';

export interface DetailsProps {
  summary: ReactNode;
  id?: string;
  open?: boolean;
  /** Told when the reader opens or closes it: what few readers need is fetched for those who do. */
  onToggle?: (open: boolean) => void;
  children: ReactNode;
}

/** For what few readers need. */
export function Details({ summary, id, open, onToggle, children }: DetailsProps) {
  return (
    <details id={id} open={open} onToggle={onToggle && ((event) => onToggle(event.currentTarget.open))}>
      <summary>{summary}</summary>
      <div>{children}</div>
    </details>
  );
}
