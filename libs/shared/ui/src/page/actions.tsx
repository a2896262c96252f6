import type { ReactNode } from 'react';

/** Buttons in a row, one under the other on a phone. */
export function Actions({ children, className }: { children: ReactNode; className?: string }) {
  return <div className={className ? `actions ${className}` : 'actions'}>{children}</div>;
}
