import type { Sha256 } from '@gun/data-broker-contract';
import { hash } from 'node:crypto';

/** For a server: at once, without the thread that Web Crypto takes for each hash. */
export const nodeSha256: Sha256 = (...parts) => new Uint8Array(hash('sha256', Buffer.concat(parts), 'buffer'));
