/**
 * The page for an address that does not exist. Next sends an empty one, which a script fills; an officer whose scripts
 * are blocked would see nothing. So the proxy asks first whether a page made on demand is there.
 */
import { languages } from '@gun/kernel';
import { randomUUID } from 'node:crypto';

/** Marks our own questions, so that they are answered by Next and not by the proxy again. */
const ownHeader = 'gun-look-for-page';
const ownSecret = randomUUID();

interface PageRequest {
  readonly method: string;
  readonly headers: { get(name: string): string | null };
}

/** Whether a browser wants a whole page, and not the data with which Next changes pages; those it asks for as anything. */
export const wantsPage = ({ method, headers }: PageRequest): boolean =>
  (method === 'GET' || method === 'HEAD') &&
  (headers.get('accept') ?? '').includes('text/html') &&
  headers.get(ownHeader) !== ownSecret;

export const notFoundPath = (path: string): string =>
  `/${languages.find((language) => path.split('/')[1] === language) ?? 'fr'}/not-found`;

/** The HTML of the page that says so, or undefined when there is a page at this address. */
export async function findMissingPage(path: string, port: string): Promise<string | undefined> {
  const ask = (address: string, method: 'GET' | 'HEAD') =>
    fetch(`http://127.0.0.1:${port}${address}`, {
      ...{ method, redirect: 'manual', headers: { [ownHeader]: ownSecret } },
    });
  if ((await ask(path, 'HEAD')).status !== 404) return undefined;
  return (await ask(notFoundPath(path), 'GET')).text();
}
