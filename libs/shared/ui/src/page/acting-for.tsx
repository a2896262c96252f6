import type { ReactNode } from 'react';
import { Icon } from '../icons/icon';

export interface ActingForProps {
  /** "Vous agissez pour <strong>Lambert & Fils SRL</strong>". */
  sentence: ReactNode;
  /** By which right, and who is told. */
  right: ReactNode;
  kind: 'person' | 'enterprise';
  back: { href: string; text: ReactNode } | ReactNode;
}

/** Solid, under the header, on every page: whom, by which right, one way back. */
export function ActingFor({ sentence, right, kind, back }: ActingForProps) {
  return (
    <div className="acting">
      <div className="wrap">
        <p className="with-icon">
          <Icon name={kind === 'enterprise' ? 'building' : 'person'} />
          <span>
            {sentence}
            <small>{right}</small>
          </span>
        </p>
        {isLink(back) ? <a href={back.href}>{back.text}</a> : back}
      </div>
    </div>
  );
}

function isLink(back: ActingForProps['back']): back is { href: string; text: ReactNode } {
  return typeof back === 'object' && back !== null && 'href' in back;
}
