/** A page of a list, and where the next one is asked (Belgian REST guide, pagination by cursor). */
import { fillPath, pathParameters, type InputOf, type Route } from '@gun/kernel';

export interface OnePage<Row> {
  readonly page: Row[];
  /** Absent on the last page. */
  readonly next?: string;
}

/**
 * Cuts what was read to the size of a page. The reader asks one row more than that: it is not shown, and says that more
 * follow. The next page is the same question, `after` the last row that was shown.
 */
export function onePage<Row, R extends Route>(
  route: R,
  query: InputOf<R> & { readonly pageSize: number },
  rows: readonly Row[],
  after: (last: Row) => Partial<InputOf<R>>,
): OnePage<Row> {
  const page = rows.slice(0, query.pageSize);
  const last = rows.length > query.pageSize ? page.at(-1) : undefined;
  if (last === undefined) return { page };
  const inPath = pathParameters(route);
  const asked = Object.entries<unknown>({ ...query, ...after(last) })
    .filter(([name, value]) => !inPath.includes(name) && value !== undefined)
    .map(([name, value]) => [name, String(value)]);
  return { page, next: `${fillPath<Route>(route, query)}?${new URLSearchParams(asked)}` };
}
