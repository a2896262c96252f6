import { Icon } from '../icons/icon';

export interface PagerItem {
  number: string;
  href: string;
  current?: boolean;
  /** Said before the number, e.g. "Page". */
  visuallyHiddenText?: string;
}

export interface PagerTurn {
  href: string;
  text: string;
  /** What one finds there, when the pages are parts of a text. */
  labelText?: string;
}

export interface PagerProps {
  label: string;
  /** "1 à 14 sur 63". */
  summary?: string;
  items?: readonly (PagerItem | 'ellipsis')[];
  previous?: PagerTurn;
  next?: PagerTurn;
}

/** Pages of a list, as links that can be shared. */
export function Pager({ label, summary, items = [], previous, next }: PagerProps) {
  return (
    <nav className="pager" aria-label={label}>
      {summary && <p className="small quiet">{summary}</p>}
      {previous && <Turn rel="prev" {...previous} />}
      {items.length > 0 && (
        <ul>
          {items.map((item, index) =>
            item === 'ellipsis' ? (
              <li key={`ellipsis-${index}`}>⋯</li>
            ) : (
              <li key={item.number}>
                <PageNumber {...item} />
              </li>
            ),
          )}
        </ul>
      )}
      {next && <Turn rel="next" {...next} />}
    </nav>
  );
}

function PageNumber({ number, href, current, visuallyHiddenText }: PagerItem) {
  return (
    <a href={href} aria-current={current ? 'page' : undefined}>
      {visuallyHiddenText && <span className="vh">{visuallyHiddenText} </span>}
      {number}
    </a>
  );
}

function Turn({ rel, href, text, labelText }: PagerTurn & { rel: 'prev' | 'next' }) {
  return (
    <a className="turn-page" href={href} rel={rel}>
      {rel === 'prev' && <Icon name="arrow-left" />}
      <span>
        {text}
        {labelText && (
          <>
            <span className="vh"> : </span>
            <small>{labelText}</small>
          </>
        )}
      </span>
      {rel === 'next' && <Icon name="arrow-right" />}
    </a>
  );
}
