/** When a message that could not be sent is tried again. Pure. */
const firstWaitMs = 5_000;
const longestWaitMs = 3_600_000;
/** Then somebody has to look: a mail server that is away for longer is not a hiccup. */
const giveUpAfterMs = 86_400_000;

/** Milliseconds to wait: 5 s, 15 s, 45 s … up to an hour. Undefined once it was tried for a day. */
export function nextTryMs(
  { createdAt, attempts }: { readonly createdAt: Date; readonly attempts: number },
  now: Date,
): number | undefined {
  const wait = Math.min(firstWaitMs * 3 ** (attempts - 1), longestWaitMs);
  return now.getTime() + wait - createdAt.getTime() > giveUpAfterMs ? undefined : wait;
}
