import type { ReactNode } from 'react';
import { Icon } from './icon';
import type { IconName } from './icon-paths';

/** A sentence with its drawing in front. */
export function WithIcon({ name, small, children }: { name: IconName; small?: boolean; children: ReactNode }) {
  return (
    <p className={small ? 'with-icon small' : 'with-icon'}>
      <Icon name={name} />
      <span>{children}</span>
    </p>
  );
}
