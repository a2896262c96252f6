import type { ReactNode } from 'react';
import { Icon } from '../icons/icon';

/** The files of one answer, each with its state and its way out. */
export function Files({ children }: { children: ReactNode }) {
  return <ul className="files">{children}</ul>;
}

export interface FileRowProps {
  name: ReactNode;
  /** Size, check, progress: what is known of this file now. */
  state: ReactNode;
  act?: ReactNode;
  progress?: { value: number; label: string };
}

export function FileRow({ name, state, act, progress }: FileRowProps) {
  return (
    <li>
      <Icon name="document" />
      <span>{name}</span>
      {act}
      <span className="hint">
        {state}
        {progress && <progress value={progress.value} max={100} aria-label={progress.label} />}
      </span>
    </li>
  );
}
