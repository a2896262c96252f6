import type { ReactNode } from 'react';

/** Things of one kind under one another; the title is the link. */
export function Rows({ children, label }: { children: ReactNode; label?: string }) {
  return (
    <ul className="rows" aria-label={label}>
      {children}
    </ul>
  );
}

export interface RowProps {
  href?: string;
  title: ReactNode;
  headingLevel?: 2 | 3 | 4;
  /** Who and when, in small. */
  note?: ReactNode;
  /** A tag or a button at the end of the row. */
  aside?: ReactNode;
  lang?: string;
  children?: ReactNode;
}

export function Row({ href, title, headingLevel = 3, note, aside, lang, children }: RowProps) {
  const Heading = `h${headingLevel}` as const;
  return (
    <li className="row" lang={lang}>
      <div>
        <Heading>{href ? <a href={href}>{title}</a> : title}</Heading>
        {children}
        {note && <p className="small quiet">{note}</p>}
      </div>
      {aside}
    </li>
  );
}
