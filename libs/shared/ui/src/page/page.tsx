import type { ReactNode } from 'react';
import { classNames } from '../class-names';

export interface PageProps {
  /** `form`: the steps stand above the margin. `open`: the sections lay themselves out, as on the home page. */
  look?: 'form' | 'open';
  id?: string;
  children: ReactNode;
}

/** The main landmark: a column for the citizen and a margin where the State signs what it says. */
export function Page({ look, id = 'content', children }: PageProps) {
  return (
    <main id={id} tabIndex={-1} className={look === 'open' ? undefined : classNames('wrap', 'page', look)}>
      {children}
    </main>
  );
}

export interface PageHeadProps {
  /** Crumbs outside a procedure, a back link inside one. */
  trail?: ReactNode;
  /** The error summary or the notification, before the title. */
  before?: ReactNode;
  eyebrow?: ReactNode;
  title: ReactNode;
  lead?: ReactNode;
  children?: ReactNode;
}

export function PageHead({ trail, before, eyebrow, title, lead, children }: PageHeadProps) {
  return (
    <div className="head">
      {trail}
      {before}
      {eyebrow && <p className="eyebrow">{eyebrow}</p>}
      <h1>{title}</h1>
      {lead && <p className="lead">{lead}</p>}
      {children}
    </div>
  );
}

export function Column({ children }: { children: ReactNode }) {
  return <div className="col">{children}</div>;
}

/** Source, date, legal basis, whom to call; never the main act. */
export function Margin({ children }: { children: ReactNode }) {
  return <div className="margin">{children}</div>;
}
