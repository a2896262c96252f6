import type { Language } from '@gun/kernel';
import type { ProcedureView } from '@gun/procedures-contract';

/** What every part of the guide to a procedure is given. */
export interface GuideProps {
  language: Language;
  procedure: ProcedureView;
}
