import { Icon } from '../icons/icon';

export interface SiteNavItem {
  href: string;
  text: string;
  current?: boolean;
  /** A number to see and its meaning: "2 non lus". */
  count?: { number: number; label: string };
}

export interface SiteNavProps {
  label: string;
  items: readonly SiteNavItem[];
  closeText: string;
}

/** On a phone the menu is a native popover, opened by the button of the header without any script. */
export function SiteNav({ label, items, closeText }: SiteNavProps) {
  return (
    <nav className="site-nav" id="menu" popover="auto" aria-label={label}>
      <div className="wrap">
        <ul>
          {items.map(({ href, text, current, count }) => (
            <li key={href}>
              <a href={href} aria-current={current ? 'page' : undefined}>
                {text}
                {count && (
                  <>
                    {' '}
                    <span className="count" role="img" aria-label={count.label}>
                      {count.number}
                    </span>
                  </>
                )}
              </a>
            </li>
          ))}
        </ul>
        <button className="btn alt menu-close" type="button" popoverTarget="menu" popoverTargetAction="hide">
          <Icon name="cross" /> {closeText}
        </button>
      </div>
    </nav>
  );
}
