import type { ReactNode } from 'react';

/** A reference that is read aloud over the phone: capitals and digits told apart. */
export function Reference({ children }: { children: ReactNode }) {
  return <span className="ref">{children}</span>;
}
