import type { ReactNode } from 'react';
import { classNames } from '../class-names';

export function Mail({ children, label }: { children: ReactNode; label?: string }) {
  return (
    <ul className="mail" aria-label={label}>
      {children}
    </ul>
  );
}

export interface MailItemProps {
  href: string;
  from: ReactNode;
  date: ReactNode;
  subject: ReactNode;
  /** "Non lu" is said in words beside the dot. */
  unreadText?: ReactNode;
  open?: boolean;
  /** What is expected of the reader, e.g. a tag and a date. */
  next?: ReactNode;
}

/** One letter in the inbox: the whole row is the link, unread is a dot and words. */
export function MailItem({ href, from, date, subject, unreadText, open, next }: MailItemProps) {
  return (
    <li className={classNames(unreadText !== undefined && 'unread', open && 'is-open')}>
      <a className="mail-item" href={href} aria-current={open ? 'page' : undefined}>
        <span className="from">
          <span>
            {from}
            {unreadText && <span className="vh">, {unreadText}</span>}
          </span>
          <span>{date}</span>
        </span>
        <span className="subject">{subject}</span>
        {next && <span className="next">{next}</span>}
      </a>
    </li>
  );
}

export function Letter({ children }: { children: ReactNode }) {
  return <div className="letter">{children}</div>;
}
