import { pathOf, type Route } from '@gun/kernel';

const asPattern = (route: Route): RegExp => new RegExp(`^${pathOf(route).replace(/\{\w+\}/g, '[^/]+')}$`);

/** Methods that some route accepts at this path: what a 405 says in its `Allow` header. */
export function methodsAt(path: string, routes: readonly Route[]): string[] {
  return [...new Set(routes.filter((route) => asPattern(route).test(path)).map((route) => route.method))].sort();
}
