/** Whom this tab acts for: an opaque id that lives as long as the tab, and never an answer to "may I?". */
import { dropFromTab, findInTab, keepInTab } from '@gun/api-client';

const place = 'acting-for';
const listeners = new Set<() => void>();

export function actingFor(): string | undefined {
  const kept = typeof sessionStorage === 'undefined' ? undefined : findInTab(place);
  return typeof kept === 'string' ? kept : undefined;
}

/** Undefined: oneself. */
export function actFor(partyId: string | undefined): void {
  if (partyId) keepInTab(place, partyId);
  else dropFromTab(place);
  for (const listener of listeners) listener();
}

export function onActingForChange(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
