import type { ReactNode } from 'react';
import { Icon } from '../icons/icon';

export interface DeskBarProps {
  /** The counter, and once it is known the authority and the service: "Ville de Namur, Urbanisme". */
  brand: { href: string; name: ReactNode; office?: ReactNode };
  nav: { label: string; items: readonly { href: string; text: ReactNode; current?: boolean }[] };
  search?: { href: string; text: ReactNode; key?: string };
  account: { href: string; text: ReactNode } | ReactNode;
  children?: ReactNode;
}

export function DeskBar({ brand, nav, search, account, children }: DeskBarProps) {
  return (
    <header className="desk-bar">
      <div className="wrap">
        <a className="brand-name" href={brand.href}>
          {brand.name}
        </a>
        {brand.office && <span className="office">{brand.office}</span>}
        <nav aria-label={nav.label}>
          <ul>
            {nav.items.map(({ href, text, current }) => (
              <li key={href}>
                <a href={href} aria-current={current ? 'true' : undefined}>
                  {text}
                </a>
              </li>
            ))}
          </ul>
        </nav>
        {search && (
          <a href={search.href}>
            <Icon name="search" /> {search.text} {search.key && <kbd>{search.key}</kbd>}
          </a>
        )}
        {children}
        <Account account={account} />
      </div>
    </header>
  );
}

function Account({ account }: Pick<DeskBarProps, 'account'>) {
  if (typeof account !== 'object' || account === null || !('href' in account)) return account;
  return (
    <a href={account.href}>
      <Icon name="person" /> {account.text}
    </a>
  );
}
