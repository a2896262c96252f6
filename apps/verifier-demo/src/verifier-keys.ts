/** Public keys of the verifiers whose tokens count here: fetched for everybody alike, and kept for an hour. */
import { z } from 'zod';
import type { VerifierKey } from './verify-token';

const hourMs = 3_600_000;
const timeoutMs = 5000;
const Log = z.object({
  keys: z.array(z.object({ claim: z.string(), month: z.string(), n: z.string(), e: z.string() })).max(1000),
});

export type ReadLog = (verifier: string) => Promise<unknown>;

const readLog: ReadLog = async (verifier) =>
  (await fetch(`${verifier}/keys`, { signal: AbortSignal.timeout(timeoutMs) })).json();

export class VerifierKeys {
  private readonly logs = new Map<string, { readonly keys: readonly VerifierKey[]; readonly readAt: number }>();

  constructor(
    private readonly verifiers: readonly string[],
    private readonly read: ReadLog = readLog,
  ) {}

  /** Undefined for a verifier that is not ours, and for a month of which it has not exactly one key. */
  async find(verifier: string, claim: string, month: string, now: Date): Promise<VerifierKey | undefined> {
    if (!this.verifiers.includes(verifier)) return undefined;
    const isMeant = (key: VerifierKey): boolean => key.claim === claim && key.month === month;
    const found = (await this.keysOf(verifier, now)).filter(isMeant);
    return found.length === 1 ? found[0] : undefined;
  }

  private async keysOf(verifier: string, now: Date): Promise<readonly VerifierKey[]> {
    const known = this.logs.get(verifier);
    if (known && now.getTime() - known.readAt < hourMs) return known.keys;
    try {
      const { keys } = Log.parse(await this.read(verifier));
      this.logs.set(verifier, { keys, readAt: now.getTime() });
      return keys;
    } catch {
      return known?.keys ?? []; // silent, or nonsense: what it said before
    }
  }
}
