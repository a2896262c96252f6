import { listMandates, mandateStateOn, type MandateSide, type MandateView } from '@gun/identity-contract';
import { itemPath } from '@gun/kernel';
import { mayRevoke } from './mandate-policy';
import type { StoredMandate } from './mandate-store';

export const sideOf = ({ principal }: StoredMandate, partyId: string): MandateSide =>
  principal?.id === partyId ? 'principal' : 'holder';

/** A mandate as one of its sides sees it on a day; the code is for its writer, while it waits. */
export function mandateView(mandate: StoredMandate, partyId: string, today: string, code: string): MandateView {
  const side = sideOf(mandate, partyId);
  const other = side === 'principal' ? mandate.holder : mandate.principal;
  const state = mandateStateOn(mandate, today);
  const waits = state === 'proposed' && mandate.writtenBy === side;
  return {
    self: itemPath(listMandates, mandate.id),
    ...{ id: mandate.id, side, state, from: mandate.from, until: mandate.until },
    ...(other && { other: { kind: other.kind, name: other.name } }),
    ...(mandate.procedures && { procedures: [...mandate.procedures] }),
    ...(waits && { code, answerBefore: mandate.answerBefore }),
    actions: mayRevoke(mandate, side, today).allowed ? ['revoke'] : [],
  };
}
