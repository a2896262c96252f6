import type { ReactNode } from 'react';

export interface SubnavProps {
  label: string;
  items: readonly { href: string; text: ReactNode; current?: boolean }[];
}

/** Real links to real pages, no tabs. */
export function Subnav({ label, items }: SubnavProps) {
  return (
    <nav className="subnav" aria-label={label}>
      <ul>
        {items.map(({ href, text, current }) => (
          <li key={href}>
            <a href={href} aria-current={current ? 'page' : undefined}>
              {text}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
