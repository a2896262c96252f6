/** The public inquiry of one dossier: whether its answers need one, and on which days, once the clock has started. */
import { inquiryDates, type InquiryView } from '@gun/dossiers-contract';
import type { ProcedureDefinition } from '@gun/procedures-contract';
import { dropHidden, holds, scopeOf } from '@gun/procedures-contract/engine';
import type { DossierEntity } from '../record/dossier.entity';
import { formStateOf } from './dossier-situation';

export function inquiryView(
  { inquiry, form }: ProcedureDefinition,
  dossier: Pick<DossierEntity, 'answers' | 'facts' | 'clock'>,
  now: Date,
): InquiryView | undefined {
  if (!inquiry || !dossier.clock) return undefined;
  const state = formStateOf(dossier, now);
  if (!holds(inquiry.onlyIf, scopeOf({ ...state, answers: dropHidden(form, state) }))) return undefined;
  const { label, explanation, legalBasis } = inquiry;
  return { label, explanation, legalBasis, ...inquiryDates(inquiry, dossier.clock.start) };
}
