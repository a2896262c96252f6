import type { ReactNode } from 'react';

export interface Step {
  title: ReactNode;
  /** "Confirmé", "En cours", "Ensuite". */
  state: ReactNode;
  progress: 'done' | 'now' | 'next';
  href?: string;
}

/** A list in the margin, four bars on a phone. */
export function Steps({ label, steps }: { label: string; steps: readonly Step[] }) {
  return (
    <nav className="steps" aria-label={label}>
      <ol>
        {steps.map(({ title, state, progress, href }, index) => (
          <li
            key={index}
            className={progress === 'next' ? undefined : progress}
            aria-current={progress === 'now' ? 'step' : undefined}
          >
            <span>{href ? <a href={href}>{title}</a> : title}</span>
            <span className="state">{state}</span>
          </li>
        ))}
      </ol>
    </nav>
  );
}
