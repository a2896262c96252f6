import type { StreamEvent } from '@gun/api-client';
import type { LiveEvent } from '@gun/notifications-contract';

const names: ReadonlySet<string> = new Set<LiveEvent['name']>([
  'dossierChanged',
  'notificationAdded',
  'queueChanged',
  'contactChanged',
]);
const isName = (name: unknown): name is LiveEvent['name'] => typeof name === 'string' && names.has(name);

/** Undefined for anything that is not one of our events: a stream may carry more one day. */
export function readLiveEvent({ event, data }: StreamEvent): LiveEvent | undefined {
  const carried = parsed(data);
  const name = 'name' in carried ? carried.name : event;
  if (!isName(name)) return undefined;
  return { name, ...('subject' in carried && typeof carried.subject === 'string' && { subject: carried.subject }) };
}

function parsed(text: string): object {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null ? value : {};
  } catch {
    return {};
  }
}
