import type { ReactNode } from 'react';

export interface LifeEvent {
  href: string;
  title: ReactNode;
  text?: ReactNode;
}

/** Moments of life, two abreast where there is room. */
export function LifeEvents({ items }: { items: readonly LifeEvent[] }) {
  return (
    <ul className="events">
      {items.map(({ href, title, text }) => (
        <li key={href}>
          <h3>
            <a href={href}>{title}</a>
          </h3>
          {text && <p>{text}</p>}
        </li>
      ))}
    </ul>
  );
}
