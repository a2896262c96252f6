import type { ReactNode } from 'react';

/** The band of the home page: the question, and beside it whom to call. */
export function Ask({ title, margin, children }: { title: ReactNode; margin: ReactNode; children: ReactNode }) {
  return (
    <div className="ask">
      <div className="wrap">
        <div className="stack">
          <h1>{title}</h1>
          {children}
        </div>
        <div className="margin">{margin}</div>
      </div>
    </div>
  );
}
