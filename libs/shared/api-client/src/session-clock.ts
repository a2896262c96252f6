/** When to warn that the session ends, and how often to say it (WCAG 2.2.1: at least five minutes, one key extends). */
export interface SessionClock {
  readonly phase: 'quiet' | 'warning' | 'ended';
  readonly secondsLeft: number;
  /** What a screen reader is told, coarse so that it speaks rarely: whole minutes, then quarters of the last one. */
  readonly spokenSeconds: number;
}

const warnAt = 5 * 60 + 30;

export function sessionClock(endsAt: number, now: number): SessionClock {
  const secondsLeft = Math.max(0, Math.ceil((endsAt - now) / 1000));
  const step = secondsLeft > 60 ? 60 : 15;
  const phase = secondsLeft === 0 ? 'ended' : secondsLeft <= warnAt ? 'warning' : 'quiet';
  return { phase, secondsLeft, spokenSeconds: Math.ceil(secondsLeft / step) * step };
}
