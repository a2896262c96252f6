import { setTimeout as wait } from 'node:timers/promises';

/** Looks again until something is so. @throws when it was looked for in vain. */
export async function until(isSo: () => Promise<boolean>): Promise<void> {
  for (let look = 0; look < 4000; look += 1) {
    if (await isSo()) return;
    await wait(10);
  }
  throw new Error(`looked in vain for: ${isSo}`);
}
