import type { ReactNode } from 'react';
import { Icon } from '../icons/icon';
import { classNames } from '../class-names';

export type ChipProps = {
  href: string;
  children: ReactNode;
} & ({ chosen: true; removeText: string } | { chosen?: false; removeText?: undefined });

/** A filter as a link: one that is chosen can be taken off. */
export function Chip({ href, chosen, removeText, children }: ChipProps) {
  return (
    <a className={classNames('chip', chosen && 'on')} href={href}>
      {children}
      {chosen && (
        <>
          {' '}
          <Icon name="cross" />
          <span className="vh">{removeText}</span>
        </>
      )}
    </a>
  );
}

export function Chips({ label, children }: { label?: string; children: ReactNode }) {
  return (
    <div className="chips" role={label ? 'group' : undefined} aria-label={label}>
      {children}
    </div>
  );
}
