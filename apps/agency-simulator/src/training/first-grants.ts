/** What the payroll office granted before anybody opened the counter: granted once, however often this process starts. */
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { idempotencyKey } from '../agencies/idempotency-key';
import type { Granting, TrainingDesk } from './training-desk';

const grants: readonly Granting[] = [
  { worker: 'bram', scheme: 'flemish-training-leave', amount: 40 },
  { worker: 'bram', scheme: 'individual-training-right', amount: 5 },
];
const pauseMs = 2_000;

/** Tries until the counter is there. */
export async function grantFirst(desk: TrainingDesk, file: string, signal: AbortSignal): Promise<void> {
  if (existsSync(file)) return;
  for (const grant of grants)
    while (!signal.aborted) {
      const key = idempotencyKey(`first grant to ${grant.worker}`, grant.scheme);
      const granted = await desk.grant(grant, key).catch(() => undefined);
      if (granted) break;
      await wait(pauseMs, undefined, { signal }).catch(() => undefined);
    }
  if (signal.aborted) return;
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, `${JSON.stringify({ granted: grants.length })}\n`);
}
