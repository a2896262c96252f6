import type { ReactNode } from 'react';
import { Brand } from './brand';
import { Call, type PhoneNumber } from '../content/call';
import { Icon } from '../icons/icon';
import { LanguageLinks, type LanguageLinksProps } from './language-links';
import { SiteNav, type SiteNavProps } from './site-nav';

export interface SiteHeaderProps {
  brand: { href: string; name: string; rest?: string };
  /** Phone, hours and counter: on every page, in the same place (WCAG 3.2.6). */
  help: { phone: PhoneNumber; text: ReactNode; counter: { href: string; text: string } };
  languages: LanguageLinksProps;
  nav: SiteNavProps & { menuText: string };
  /** "Essai : votre avis", while the service is on trial. */
  phase?: { href: string; text: ReactNode };
  /** The signed-in name, or the way to sign in; a node when it needs a script. */
  account?: { href: string; text: ReactNode; signedIn: boolean } | ReactNode;
  /** `ActingFor`, while one acts for somebody else. */
  actingFor?: ReactNode;
}

export function SiteHeader({ brand, help, languages, nav, phase, account, actingFor }: SiteHeaderProps) {
  const { menuText, ...menu } = nav;
  return (
    <header>
      <div className="site-help">
        <div className="wrap">
          <p>
            <Call phone={help.phone} /> <span className="quiet">{help.text}</span>{' '}
            <a href={help.counter.href}>{help.counter.text}</a>
          </p>
          <LanguageLinks {...languages} />
        </div>
      </div>
      <div className="wrap site-bar">
        <Brand {...brand} />
        <button className="btn alt menu-btn" type="button" popoverTarget="menu">
          <Icon name="menu" /> {menuText}
        </button>
        {phase && (
          <a className="phase" href={phase.href}>
            {phase.text}
          </a>
        )}
        <Account account={account} />
      </div>
      <SiteNav {...menu} />
      {actingFor}
    </header>
  );
}

function Account({ account }: Pick<SiteHeaderProps, 'account'>) {
  if (typeof account !== 'object' || account === null || !('signedIn' in account)) return account;
  return (
    <a className="account" href={account.href}>
      <Icon name={account.signedIn ? 'person' : 'key'} /> {account.text}
    </a>
  );
}
