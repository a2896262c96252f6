import type { ReactNode } from 'react';
import { classNames } from '../class-names';
import type { NoticeLook } from './notice';

export interface NotificationBannerProps {
  titleText: ReactNode;
  titleId?: string;
  titleHeadingLevel?: 2 | 3;
  look?: NoticeLook;
  /** `alert` for the result of what was just done; `region` for what was already true. */
  role?: 'region' | 'alert';
  children: ReactNode;
}

/** A landmark before the title of the page; never together with an error summary. */
export function NotificationBanner(props: NotificationBannerProps) {
  const { titleText, titleId = 'notification-banner-title', titleHeadingLevel = 2, children } = props;
  const { look = 'info', role = look === 'ok' ? 'alert' : 'region' } = props;
  const Heading = `h${titleHeadingLevel}` as const;
  return (
    <div className={classNames('notice', look !== 'info' && look)} role={role} aria-labelledby={titleId}>
      <Heading id={titleId}>{titleText}</Heading>
      {children}
    </div>
  );
}
