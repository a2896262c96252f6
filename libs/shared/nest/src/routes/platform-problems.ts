/** Refusals of the platform itself, on any route: described in `docs/problems/platform`, like those of the domains. */
import { clientProblems, signInProblems } from '../access/access-problem';
import { idempotencyProblems } from './idempotency';
import { bodyProblems } from './strict-json';

export const platformProblems = { ...idempotencyProblems, ...bodyProblems, ...signInProblems, ...clientProblems };
