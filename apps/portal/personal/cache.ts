import { ReadCache } from '@gun/api-client';

/** What was read in the session, for the life of the page. Apart from it: signing in needs no cache. */
export const cache = new ReadCache();
