import type { ComponentPropsWithoutRef, ReactNode } from 'react';

export type FieldsetProps = {
  legend?: ReactNode;
  headingLevel?: 1 | 2 | 3;
  describedBy?: string;
} & Omit<ComponentPropsWithoutRef<'fieldset'>, 'style' | 'disabled'>;

export function Fieldset({ legend, headingLevel, describedBy, className = 'field', children, ...rest }: FieldsetProps) {
  return (
    <fieldset className={className} aria-describedby={describedBy} {...rest}>
      {legend && <Legend headingLevel={headingLevel}>{legend}</Legend>}
      {children}
    </fieldset>
  );
}

function Legend({ headingLevel, children }: { headingLevel?: 1 | 2 | 3; children: ReactNode }) {
  if (!headingLevel) return <legend>{children}</legend>;
  const Heading = `h${headingLevel}` as const;
  return (
    <legend>
      <Heading>{children}</Heading>
    </legend>
  );
}
