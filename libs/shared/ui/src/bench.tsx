import type { ReactNode } from 'react';

/** Declared against register at left, the document beside, the acts at right. Each child is one column. */
export function Bench({ columns, children }: { columns: 'two' | 'three'; children: ReactNode }) {
  return <div className={`bench ${columns}`}>{children}</div>;
}

/** A document beside the answers it proves. */
export function Viewer({ bar, children }: { bar: ReactNode; children: ReactNode }) {
  return (
    <div className="viewer">
      <div className="viewer-bar">{bar}</div>
      <div className="viewer-page">{children}</div>
    </div>
  );
}
