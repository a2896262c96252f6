import type { ReactNode } from 'react';

/** What happened, what happens now and what comes next; the date stands in its own margin. */
export function Timeline({ dated = true, children }: { dated?: boolean; children: ReactNode }) {
  return <ol className={dated ? 'timeline dated' : 'timeline'}>{children}</ol>;
}

export interface TimelineEventProps {
  when: ReactNode;
  progress?: 'done' | 'now' | 'next';
  /** Usually a tag: whose turn it is. */
  tag?: ReactNode;
  children: ReactNode;
}

export function TimelineEvent({ when, progress = 'done', tag, children }: TimelineEventProps) {
  return (
    <li className={progress === 'done' ? undefined : progress} aria-current={progress === 'now' ? 'step' : undefined}>
      <p className="when">{when}</p>
      <div>{typeof children === 'string' ? <p>{children}</p> : children}</div>
      {tag}
    </li>
  );
}
