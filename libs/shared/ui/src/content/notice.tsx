import type { ReactNode } from 'react';
import { classNames } from '../class-names';

/** Your turn, information, good news, a refusal or fault, and a calm remark. */
export type NoticeLook = 'info' | 'turn' | 'ok' | 'no' | 'still';

export interface NoticeProps {
  look?: NoticeLook;
  title?: ReactNode;
  headingLevel?: 2 | 3 | 4;
  id?: string;
  children?: ReactNode;
}

/** One a page, before the content, there until it is solved. */
export function Notice({ look = 'info', title, headingLevel = 2, id, children }: NoticeProps) {
  const Heading = `h${headingLevel}` as const;
  return (
    <div className={classNames('notice', look !== 'info' && look)} id={id}>
      {title && <Heading>{title}</Heading>}
      {children}
    </div>
  );
}
