import { createSession, loadRuntimeConfig } from '@gun/api-client';

/** One session per page load: the token lives here, in the memory of the browser, and nowhere else. */
export const session = createSession(loadRuntimeConfig);
