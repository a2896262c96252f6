import type { ReactNode } from 'react';

export interface BreadcrumbsProps {
  labelText: string;
  items: readonly { text: ReactNode; href?: string }[];
}

/** Outside a procedure; inside one, `BackLink`. Never both. */
export function Breadcrumbs({ labelText, items }: BreadcrumbsProps) {
  return (
    <nav className="crumbs" aria-label={labelText}>
      <ol>
        {items.map(({ text, href }, index) => (
          <li key={index} aria-current={href ? undefined : 'page'}>
            {href ? <a href={href}>{text}</a> : text}
          </li>
        ))}
      </ol>
    </nav>
  );
}
