import type { ReactNode } from 'react';

export interface Shortcut {
  keys: readonly string[];
  text: ReactNode;
}

/** The shortcuts of the page, and the way to change or stop them (WCAG 2.1.4). */
export function Keys({ shortcuts, change }: { shortcuts: readonly Shortcut[]; change?: ReactNode }) {
  return (
    <p className="keys">
      {shortcuts.map(({ keys, text }) => (
        <span key={keys.join()}>
          {keys.map((key) => (
            <kbd key={key}>{key}</kbd>
          ))}{' '}
          {text}
        </span>
      ))}
      {change}
    </p>
  );
}
