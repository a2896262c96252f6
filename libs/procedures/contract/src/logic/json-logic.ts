import { z } from 'zod';

/**
 * A condition or calculation: the closed JSONLogic subset of the counter. The same evaluator runs in the browser and on
 * the server, over `{ answers…, facts: { <id>: { known, … } }, today }`.
 */
export type Logic = boolean | number | string | null | readonly Logic[] | { readonly [operator: string]: Logic };
export const Logic: z.ZodType<Logic> = z
  .lazy(() => z.union([z.boolean(), z.number(), z.string(), z.null(), z.array(Logic), z.record(z.string(), Logic)]))
  .meta({ id: 'Logic', title: 'Logic' });
