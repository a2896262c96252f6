import type { ReactNode } from 'react';
import { classNames } from '../class-names';
import { Icon } from '../icons/icon';
import type { IconName } from '../icons/icon-paths';

/** How near the legal deadline is. */
export type Urgency = 'late' | 'soon' | 'later' | 'paused';

const icons: Record<Urgency, IconName> = { late: 'warning', soon: 'clock', later: 'clock', paused: 'pause' };

/** Date, words and drawing: never a colour alone. */
export function Due({
  urgency = 'later',
  note,
  children,
}: {
  urgency?: Urgency;
  note?: ReactNode;
  children: ReactNode;
}) {
  return (
    <>
      <span className={classNames('due', urgency !== 'later' && urgency)}>
        <Icon name={icons[urgency]} />
        {children}
      </span>
      {note && <small>{note}</small>}
    </>
  );
}
