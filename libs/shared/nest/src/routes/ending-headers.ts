/** What callers of a route that will go are told with each answer (RFC 9745 and RFC 8594). */
import type { RouteEnding } from '@gun/kernel';

const startOf = (day: string): Date => new Date(`${day}T00:00:00Z`);
const endOf = (day: string): Date => new Date(`${day}T23:59:59Z`);

export const endingHeaders = ({ since, lastDay }: RouteEnding): Record<string, string> => ({
  deprecation: `@${startOf(since).getTime() / 1000}`,
  sunset: endOf(lastDay).toUTCString(),
});
