import type { ReactNode } from 'react';

export interface IdentityProps {
  /** The queue one comes from, and the place in it. */
  trail?: ReactNode;
  title: ReactNode;
  facts: readonly { label: ReactNode; value: ReactNode }[];
}

/** Who, what, clock: in the same order on every page of a dossier. */
export function Identity({ trail, title, facts }: IdentityProps) {
  return (
    <div className="identity">
      <div>
        {trail && <p className="small quiet">{trail}</p>}
        <h1>{title}</h1>
      </div>
      <dl>
        {facts.map(({ label, value }, index) => (
          <div key={index}>
            <dt>{label}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
    </div>
  );
}
