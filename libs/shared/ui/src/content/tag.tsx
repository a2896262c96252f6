import type { ReactNode } from 'react';
import { classNames } from '../class-names';
import { Icon } from '../icons/icon';
import type { IconName } from '../icons/icon-paths';

/** Five meanings: your turn, with them, yes, no, draft; `plain` for a stage that means nothing yet. */
export type TagLook = 'turn' | 'info' | 'ok' | 'no' | 'hollow' | 'plain';

const usualIcons: Partial<Record<TagLook, IconName>> = { turn: 'person', info: 'clock', ok: 'check', no: 'cross' };

export function Tag({ look = 'plain', icon, children }: { look?: TagLook; icon?: IconName; children: ReactNode }) {
  const drawing = icon ?? usualIcons[look];
  return (
    <strong className={classNames('tag', look !== 'plain' && look)}>
      {drawing && <Icon name={drawing} />}
      {children}
    </strong>
  );
}
