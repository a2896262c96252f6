import type { ReactNode } from 'react';
import { classNames } from '../class-names';

/** The main landmark of the back office. The body carries `data-density="compact"`. */
export function Desk({ side, id = 'content', children }: { side?: ReactNode; id?: string; children: ReactNode }) {
  return (
    <main id={id} tabIndex={-1} className={classNames('wrap', 'desk', side !== undefined && 'with-side')}>
      {side}
      {side === undefined ? children : <div className="stack">{children}</div>}
    </main>
  );
}

export interface SideGroup {
  title: string;
  items: readonly { href: string; text: ReactNode; count?: number; current?: boolean }[];
}

/** Queues with their counters; each counter is a link. */
export function Side({ label, groups }: { label: string; groups: readonly SideGroup[] }) {
  return (
    <nav className="side" aria-label={label}>
      {groups.map(({ title, items }) => (
        <div key={title}>
          <h2>{title}</h2>
          <ul>
            {items.map(({ href, text, count, current }) => (
              <li key={href}>
                <a href={href} aria-current={current ? 'page' : undefined}>
                  <span>{text}</span>
                  {count !== undefined && <span className="n">{count}</span>}
                </a>
              </li>
            ))}
          </ul>
        </div>
      ))}
    </nav>
  );
}
