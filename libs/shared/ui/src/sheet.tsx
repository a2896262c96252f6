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
  /** The reference one reads over the phone. */
  reference?: ReactNode;
  /** When and how it was sealed. */
  children?: ReactNode;
}

export function SheetHead({ id, title, reference, children }: SheetHeadProps) {
  return (
    <div className="sheet-head">
      <div>
        <h2 id={id}>{title}</h2>
        {reference && <p className="big-ref">{reference}</p>}
      </div>
      {children && <p className="end small quiet">{children}</p>}
    </div>
  );
}
