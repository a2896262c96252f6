import type { ReactNode } from 'react';
import { Tricolour } from './tricolour';

export interface SiteFooterProps {
  /** Help, control, accountability, site. */
  sections: readonly { title: string; links: readonly { href: string; text: ReactNode }[] }[];
  /** Why there is no cookie banner; what the page weighs, when it is measured. */
  children: ReactNode;
}

export function SiteFooter({ sections, children }: SiteFooterProps) {
  return (
    <footer className="site-foot">
      <div className="wrap">
        <div className="foot-cols">
          {sections.map(({ title, links }) => (
            <div key={title}>
              <h2>{title}</h2>
              <ul className="plain">
                {links.map(({ href, text }) => (
                  <li key={href}>
                    <a href={href}>{text}</a>
                  </li>
                ))}
              </ul>
            </div>
          ))}
        </div>
        <div className="foot-line">
          <p>{children}</p>
          <Tricolour />
        </div>
      </div>
    </footer>
  );
}
