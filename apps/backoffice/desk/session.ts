import { createSession, loadRuntimeConfig, ReadCache } from '@gun/api-client';

/** One session per page load: the token lives here, in the memory of the browser, and nowhere else. */
export const session = createSession(loadRuntimeConfig);

/** What was read with it; outlives a change of page or of language. */
export const cache = new ReadCache();
