import type { ReactNode } from 'react';
import { Icon } from '../icons/icon';

/** A legal consequence, said before the act. `iconFallbackText` is the word for "Warning". */
export function WarningText({ iconFallbackText, children }: { iconFallbackText: string; children: ReactNode }) {
  return (
    <div className="with-icon">
      <Icon name="warning" />
      <strong>
        <span className="vh">{iconFallbackText} </span>
        {children}
      </strong>
    </div>
  );
}
