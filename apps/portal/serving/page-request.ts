/** What of a request tells whether a whole page is asked. */
export interface PageRequest {
  readonly method: string;
  readonly headers: { get(name: string): string | null };
}

/**
 * Whether a page is asked, and not the data with which Next changes pages within the application: that carries `rsc`,
 * in every browser (next.config.ts leaves it there for us). `Sec-Fetch-Dest` would not do: Safari sends it only from
 * 16.4 on, and a page in the place of data sends the browser around in circles at sign-in.
 */
export const asksForPage = ({ method, headers }: PageRequest): boolean =>
  (method === 'GET' || method === 'HEAD') && headers.get('rsc') !== '1';
