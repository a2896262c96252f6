/**
 * Public pages as they were last made, with their policy. A page is made again once it is ten seconds old; when that
 * fails, because the gateway is down, the last good copy is served.
 */
import { createHash } from 'node:crypto';

export interface MadePage {
  readonly status: number;
  readonly html: string;
  /** Made without its data: good enough to show now, not to keep. */
  readonly incomplete: boolean;
}

export interface KeptPage extends MadePage {
  readonly etag: string;
  readonly policy: string;
}

export interface PageCacheOptions {
  readonly make: (address: string) => Promise<MadePage>;
  readonly policyOf: (html: string) => string;
  readonly now?: () => number;
  readonly freshFor?: number;
  readonly room?: number;
}

export function createPageCache({ make, policyOf, now = Date.now, freshFor = 10_000, room = 300 }: PageCacheOptions) {
  const kept = new Map<string, { page: KeptPage; madeAt: number }>();
  const making = new Map<string, Promise<KeptPage>>();

  async function makeNow(address: string): Promise<KeptPage> {
    const lastGood = kept.get(address)?.page;
    const made = await make(address).catch((cause: unknown) => {
      if (lastGood) return undefined;
      throw cause;
    });
    const failed = !made || made.incomplete || made.status >= 500;
    if (failed && lastGood) return remember(address, lastGood);
    if (!made) throw new Error(`no page at ${address}`);
    const page = { ...made, etag: etagOf(made.html), policy: policyOf(made.html) };
    return failed ? page : remember(address, page);
  }

  function remember(address: string, page: KeptPage): KeptPage {
    kept.delete(address);
    kept.set(address, { page, madeAt: now() });
    const [oldest] = kept.keys();
    if (kept.size > room && oldest !== undefined) kept.delete(oldest);
    return page;
  }

  /** Everybody who asks while a page is being made waits for the same one. */
  return async function pageAt(address: string): Promise<KeptPage> {
    const found = kept.get(address);
    if (found && now() - found.madeAt < freshFor) return found.page;
    const underWay = making.get(address) ?? makeNow(address).finally(() => making.delete(address));
    making.set(address, underWay);
    return underWay;
  };
}

const etagOf = (html: string): string => `"${createHash('sha256').update(html).digest('base64url').slice(0, 22)}"`;
