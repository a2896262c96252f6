import { ApiProblem } from './api-problem';

export interface Attempts {
  /** How often something that failed in passing is tried again. */
  readonly retries: number;
  /** Milliseconds before the next try, after `count` failures. */
  readonly pause: (count: number) => number;
}

/** Everybody who waits after a common failure waits a different time. */
export const patient: Attempts = {
  retries: 3,
  pause: (count) => Math.min(8000, 500 * 2 ** count) * (0.5 + Math.random() / 2),
};

/** Tries again what failed in passing: the network, an overload, a restart. A refusal is an answer and ends it. */
export const tryAgain = ({ retries, pause }: Attempts) => ({
  retry: (count: number, cause: unknown): boolean => count < retries && cause instanceof ApiProblem && cause.passing,
  retryDelay: pause,
});
