import type { ReactNode } from 'react';
import { Tricolour } from './tricolour';

/** Only for what has legal weight: a receipt, a document, a consent, one reading of data. */
export function Sheet({ labelledBy, children }: { labelledBy?: string; children: ReactNode }) {
  return (
    <section className="sheet" aria-labelledby={labelledBy}>
      <Tricolour />
      {children}
    </section>
  );
}

export interface SheetHeadProps {
  id: string;
  title: ReactNode;
  headingLevel?: 2 | 3;
  /** The reference one reads over the phone. */
  reference?: ReactNode;
  /** When and how it was sealed. */
  children?: ReactNode;
}

export function SheetHead({ id, title, headingLevel = 2, reference, children }: SheetHeadProps) {
  const Heading = `h${headingLevel}` as const;
  return (
    <div className="sheet-head">
      <div>
        <Heading id={id}>{title}</Heading>
        {reference && <p className="big-ref">{reference}</p>}
      </div>
      {children && <p className="end small quiet">{children}</p>}
    </div>
  );
}
