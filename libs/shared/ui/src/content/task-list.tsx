import type { ReactNode } from 'react';
import { Tag, type TagLook } from './tag';

export interface TaskListItem {
  title: ReactNode;
  href?: string;
  hint?: ReactNode;
  status: { text: ReactNode; look?: TagLook };
}

/** The parts of a long procedure, in any order; the state of each is read with its link. */
export function TaskList({ idPrefix = 'task-list', items }: { idPrefix?: string; items: readonly TaskListItem[] }) {
  return (
    <ul className="rows">
      {items.map((item, index) => (
        <Task key={index} id={`${idPrefix}-${index + 1}`} {...item} />
      ))}
    </ul>
  );
}

function Task({ id, title, href, hint, status }: TaskListItem & { id: string }) {
  const describedBy = [hint && `${id}-hint`, `${id}-status`].filter(Boolean).join(' ');
  return (
    <li className="row task">
      <div>
        {href ? (
          <a href={href} aria-describedby={describedBy}>
            {title}
          </a>
        ) : (
          <div>{title}</div>
        )}
        {hint && (
          <div className="hint" id={`${id}-hint`}>
            {hint}
          </div>
        )}
      </div>
      <div id={`${id}-status`}>{status.look ? <Tag look={status.look}>{status.text}</Tag> : status.text}</div>
    </li>
  );
}
