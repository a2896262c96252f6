import type { ReactNode } from 'react';
import { Icon } from '../icons/icon';
import type { IconName } from '../icons/icon-paths';

export interface LinkListItem {
  href: string;
  text: ReactNode;
  icon?: IconName;
  note?: ReactNode;
}

/** Ways onward, usually in the margin. */
export function LinkList({ items, label }: { items: readonly LinkListItem[]; label?: string }) {
  return (
    <ul className="links" aria-label={label}>
      {items.map(({ href, text, icon, note }) => (
        <li key={href}>
          <a href={href}>
            {icon && <Icon name={icon} />} {text}
          </a>
          {note && <p className="quiet">{note}</p>}
        </li>
      ))}
    </ul>
  );
}
