import type { ReactNode } from 'react';

/** Declared against register at left, the document beside, the acts at right. Each child is one column. */
export function Bench({ columns, children }: { columns: 'two' | 'three'; children: ReactNode }) {
  return <div className={`bench ${columns}`}>{children}</div>;
}
