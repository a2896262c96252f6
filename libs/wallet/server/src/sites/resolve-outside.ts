import { lookup, type LookupAddress, type LookupOptions } from 'node:dns';
import { isPublicAddress } from './site-address';

type Answered = (error: NodeJS.ErrnoException | null, address: string | LookupAddress[], family?: number) => void;

/** Resolves a name as `lookup` of node:dns does, and refuses it when any of its addresses is inside. */
export function resolveOutside(host: string, options: LookupOptions, answered: Answered): void {
  lookup(host, { ...options, all: true }, (error, addresses) => {
    const isInside = !error && !addresses.every(({ address }) => isPublicAddress(address));
    const [first] = addresses ?? [];
    if (error || isInside || !first) return answered(error ?? new Error(`${host} is not outside`), '');
    return options.all ? answered(null, addresses) : answered(null, first.address, first.family);
  });
}
