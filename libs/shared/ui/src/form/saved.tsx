import type { ReactNode } from 'react';
import { Icon } from '../icons/icon';

/** Beside the button, politely announced: what is saved and until when it is kept. */
export function Saved({ children }: { children: ReactNode }) {
  return (
    <p className="saved" role="status">
      <Icon name="check" /> {children}
    </p>
  );
}
