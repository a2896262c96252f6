import type { ReactNode } from 'react';

/** A passage set apart: a quotation of a text of law, an example. */
export function InsetText({ id, children }: { id?: string; children: ReactNode }) {
  return (
    <div className="inset" id={id}>
      {children}
    </div>
  );
}
