import type { ReactNode } from 'react';
import { Icon } from '../icons/icon';
import type { IconName } from '../icons/icon-paths';

export interface Check {
  text: ReactNode;
  icon?: IconName;
  /** Still awaited; the text says from whom. */
  todo?: boolean;
}

/** What is there (`yes`) or what does not apply (`not`), one drawing and one phrase each. */
export function Checks({ look, items }: { look: 'yes' | 'not'; items: readonly Check[] }) {
  return (
    <ul className={`checks ${look}`}>
      {items.map(({ text, icon, todo }, index) => (
        <li key={index} className={todo ? 'todo' : undefined}>
          <Icon name={icon ?? (todo ? 'pause' : look === 'yes' ? 'check' : 'cross')} />
          <span>{text}</span>
        </li>
      ))}
    </ul>
  );
}
