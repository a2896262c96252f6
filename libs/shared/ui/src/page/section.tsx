import type { ReactNode } from 'react';
import { classNames } from '../class-names';

export interface SectionProps {
  id: string;
  title: ReactNode;
  headingLevel?: 2 | 3;
  titleHidden?: boolean;
  className?: string;
  children: ReactNode;
}

/** Starts with the rule of the counter edge and carries its own heading. */
export function Section({ id, title, headingLevel = 2, titleHidden, className, children }: SectionProps) {
  const Heading = `h${headingLevel}` as const;
  return (
    <section className={classNames('section', className)} id={id} aria-labelledby={`${id}-title`}>
      <Heading id={`${id}-title`} className={titleHidden ? 'vh' : undefined}>
        {title}
      </Heading>
      {children}
    </section>
  );
}
