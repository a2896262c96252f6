/** What an event on the personal channel makes old in the cache; everything else stays as it is. */
import { keyOf } from '@gun/api-client';
import { countUnread, listNotifications, type LiveEvent } from '@gun/notifications-contract';
import type { QueryClient, QueryKey } from '@tanstack/react-query';

/** Reads of dossiers, by their operation: their domain stands above this one, so only the names are known here. */
const dossierReads = new Set(['readDossier', 'readDossierForm', 'listMyDossiers']);

export function refreshFor(cache: QueryClient, { name, subject }: LiveEvent): void {
  if (name === 'notificationAdded') refreshMessages(cache);
  if (name === 'dossierChanged') refreshDossiers(cache, subject);
}

/** After a break of the line: whatever an event may have told meanwhile. */
export function refreshAll(cache: QueryClient): void {
  refreshMessages(cache);
  refreshDossiers(cache);
}

function refreshMessages(cache: QueryClient): void {
  void cache.invalidateQueries({ queryKey: keyOf(listNotifications) });
  void cache.invalidateQueries({ queryKey: keyOf(countUnread) });
}

function refreshDossiers(cache: QueryClient, dossierId?: string): void {
  void cache.invalidateQueries({ predicate: ({ queryKey }) => concerns(queryKey, dossierId) });
}

/** A list always; one dossier only when it is the one that changed. */
function concerns([operation, input]: QueryKey, dossierId: string | undefined): boolean {
  if (typeof operation !== 'string' || !dossierReads.has(operation)) return false;
  const read = typeof input === 'object' && input !== null && 'dossierId' in input ? input.dossierId : undefined;
  return dossierId === undefined || read === undefined || read === dossierId;
}
