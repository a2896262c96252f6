import type { ReactNode } from 'react';

/** The top of the page after an act: what was done, and its reference. The receipt itself is a `Sheet`. */
export function Confirmation(props: { title: ReactNode; headingLevel?: 1 | 2 | 3; children?: ReactNode }) {
  const Heading = `h${props.headingLevel ?? 1}` as const;
  return (
    <div className="head">
      <Heading>{props.title}</Heading>
      {props.children && <div className="lead">{props.children}</div>}
    </div>
  );
}
