import type { ReactNode } from 'react';

export interface IdentityProps {
  /** The queue one comes from, and the place in it. */
  trail?: ReactNode;
  title: ReactNode;
  headingLevel?: 1 | 2 | 3;
  facts: readonly { label: ReactNode; value: ReactNode }[];
}

/** Who, what, clock: in the same order on every page of a dossier. */
export function Identity({ trail, title, headingLevel = 1, facts }: IdentityProps) {
  const Heading = `h${headingLevel}` as const;
  return (
    <div className="identity">
      <div>
        {trail && <p className="small quiet">{trail}</p>}
        <Heading>{title}</Heading>
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
