import { pathOf, type Route } from '@gun/kernel';

/** A method at a path, in the words of OpenAPI: `GET /api/tents/v1/tents/{tentId}`. */
export interface Place {
  readonly method: string;
  readonly path: string;
}

export const placeOf = (route: Route): Place => ({ method: route.method, path: pathOf(route) });

const asPattern = ({ path }: Place): RegExp => new RegExp(`^${path.replace(/\{\w+\}/g, '[^/]+')}$`);

/** Methods that are taken at this path: what a 405 says in its `Allow` header. */
export function methodsAt(path: string, places: readonly Place[]): string[] {
  return [...new Set(places.filter((place) => asPattern(place).test(path)).map(({ method }) => method))].sort();
}
