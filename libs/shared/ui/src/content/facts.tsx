import type { ReactNode } from 'react';
import { classNames } from '../class-names';
import { Icon } from '../icons/icon';

export interface FactsProps {
  /** `sourced`: the State says so; `editable`: the citizen said so; `prose`: sentences rather than values. */
  look?: 'sourced' | 'editable' | 'prose';
  children: ReactNode;
}

export function Facts({ look, children }: FactsProps) {
  return <dl className={classNames('facts', look)}>{children}</dl>;
}

export interface FactAct {
  href: string;
  text: ReactNode;
  /** What is changed, e.g. " : adresse", so that links read alone are told apart. */
  visuallyHiddenText?: ReactNode;
}

export interface FactSource {
  name: ReactNode;
  date?: ReactNode;
  /** "Ce n'est pas correct ?": every sourced value can be contested. */
  wrong?: FactAct;
}

export interface FactProps {
  label: ReactNode;
  children?: ReactNode;
  source?: FactSource;
  act?: FactAct | readonly FactAct[];
}

export function Fact({ label, children, source, act }: FactProps) {
  return (
    <div className="fact">
      <dt>{label}</dt>
      <dd className="value">{children}</dd>
      {source && <Source {...source} />}
      {act && (
        <dd className="act">
          <Acts acts={Array.isArray(act) ? act : [act]} />
        </dd>
      )}
    </div>
  );
}

function Source({ name, date, wrong }: FactSource) {
  return (
    <dd className="source">
      <Icon name="source" /> {name}
      {date && (
        <>
          <br />
          {date}
        </>
      )}
      {wrong && (
        <>
          <br />
          <ActLink {...wrong} />
        </>
      )}
    </dd>
  );
}

function Acts({ acts }: { acts: readonly FactAct[] }) {
  const [only] = acts;
  if (only && acts.length === 1) return <ActLink {...only} />;
  return (
    <ul className="inline">
      {acts.map((each, index) => (
        <li key={index}>
          <ActLink {...each} />
        </li>
      ))}
    </ul>
  );
}

function ActLink({ href, text, visuallyHiddenText }: FactAct) {
  return (
    <a href={href}>
      {text}
      {visuallyHiddenText && <span className="vh"> {visuallyHiddenText}</span>}
    </a>
  );
}
