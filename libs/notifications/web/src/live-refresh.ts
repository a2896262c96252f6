/** What an event on the personal channel makes old in the cache; everything else stays as it is. */
import { answersOf, type ReadCache, type ReadPlace } from '@gun/api-client';
import { countUnread, listNotifications, readChannels, type LiveEvent } from '@gun/notifications-contract';
import { listContacts } from '@gun/profile-contract';

/** Reads of domains that stand above this one, by their operation: only the names are known here. */
const dossierReads = new Set(['readDossier', 'readDossierForm', 'listMyDossiers']);
/** A document that arrives or is revoked comes with a message, or with the decision of its dossier. */
const walletReads = new Set(['listMyCredentials', 'readCredential']);

export function refreshFor(cache: ReadCache, { name, subject }: LiveEvent): void {
  if (name === 'notificationAdded') refreshMessages(cache);
  if (name === 'notificationAdded' || name === 'dossierChanged') refreshWallet(cache);
  if (name === 'contactChanged') refreshContacts(cache);
  if (name === 'dossierChanged') cache.askAgain((place) => concerns(place, subject));
}

/** After a break of the line: whatever an event may have told meanwhile. */
export function refreshAll(cache: ReadCache): void {
  refreshMessages(cache);
  refreshContacts(cache);
  refreshWallet(cache);
  cache.askAgain(({ operationId }) => dossierReads.has(operationId));
}

function refreshMessages(cache: ReadCache): void {
  cache.askAgain(answersOf(listNotifications));
  cache.askAgain(answersOf(countUnread));
}

function refreshWallet(cache: ReadCache): void {
  cache.askAgain(({ operationId }) => walletReads.has(operationId));
}

function refreshContacts(cache: ReadCache): void {
  cache.askAgain(answersOf(listContacts));
  cache.askAgain(answersOf(readChannels));
}

/** A list always; one dossier only when it is the one that changed. */
function concerns({ operationId, input }: ReadPlace, changed: string | undefined): boolean {
  const read = input['dossierId'];
  return dossierReads.has(operationId) && (read === undefined || changed === undefined || read === changed);
}
