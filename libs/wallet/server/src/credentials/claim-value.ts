/** What a claim can say: a text, a number, yes or no, several of them, or what is known of each of several things. */
import { z } from 'zod';

const Scalar = z.union([z.string(), z.number(), z.boolean()]);

export const ClaimValue = z.union([Scalar, z.array(z.union([Scalar, z.record(z.string(), Scalar)]))]);
export type ClaimValue = z.infer<typeof ClaimValue>;

type Item = Exclude<ClaimValue, readonly unknown[]> | Record<string, string | number | boolean>;
const itemText = (item: Item): string => (typeof item === 'object' ? Object.values(item).join(' ') : String(item));

/** For people: items with commas between them, and what is known of one thing in one go. */
export const textOf = (value: ClaimValue): string =>
  Array.isArray(value) ? value.map(itemText).join(', ') : itemText(value);
