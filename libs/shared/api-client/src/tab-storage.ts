/** What this tab keeps across a sign-in: where one was, and what was typed and not yet saved. Emptied at sign-out. */
const prefix = 'gun:';

export interface Return {
  readonly path: string;
  /** Id of the control that had the focus. */
  readonly focus?: string;
}

const fallback: Return = { path: '/' };

export function keepInTab(name: string, value: unknown): void {
  try {
    sessionStorage.setItem(prefix + name, JSON.stringify(value));
  } catch {
    // full or forbidden: the draft on the server is what counts
  }
}

export function findInTab(name: string): unknown {
  try {
    return JSON.parse(sessionStorage.getItem(prefix + name) ?? 'null') ?? undefined;
  } catch {
    return undefined;
  }
}

export function dropFromTab(name: string): void {
  sessionStorage.removeItem(prefix + name);
}

export function clearTabStorage(): void {
  for (const key of Object.keys(sessionStorage)) if (key.startsWith(prefix)) sessionStorage.removeItem(key);
}

export const rememberReturn = (returnTo: Return): void => keepInTab('return', returnTo);

/** Only a path of this site: an address from elsewhere can never be a place to return to. */
export function readReturn(): Return {
  const kept = findInTab('return');
  dropFromTab('return');
  if (typeof kept !== 'object' || kept === null || !('path' in kept) || typeof kept.path !== 'string') return fallback;
  if (!/^\/(?![/\\])/.test(kept.path)) return fallback;
  return { path: kept.path, ...('focus' in kept && typeof kept.focus === 'string' && { focus: kept.focus }) };
}

/** The place one is at now. */
export function here(): Return {
  const focused = document.activeElement?.id;
  return { path: location.pathname + location.search, ...(focused && { focus: focused }) };
}
