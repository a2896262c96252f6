import type { ReactNode } from 'react';
import { Icon } from '../icons/icon';

export function BackLink({ href, children }: { href: string; children: ReactNode }) {
  return (
    <a className="back" href={href}>
      <Icon name="arrow-left" /> {children}
    </a>
  );
}
