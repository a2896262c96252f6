import type { ReactNode } from 'react';

/** A value that differs from the register or from the earlier version; words say so beside it. */
export function Changed({ children }: { children: ReactNode }) {
  return <span className="changed">{children}</span>;
}
