import type { Route } from '@gun/kernel';
import { pathOf } from '@gun/kernel';
import { applyDecorators, HttpCode, RequestMapping, RequestMethod, SetMetadata } from '@nestjs/common';

const routeKey = 'gun:route';

/** Binds a controller method to a contract route; everything else about the call follows from the route value. */
export const Handles = (route: Route): MethodDecorator =>
  applyDecorators(
    RequestMapping({
      path: pathOf(route).replace(/\{(\w+)\}/g, ':$1'),
      method: RequestMethod[route.method],
    }),
    HttpCode(route.status),
    SetMetadata(routeKey, route),
  );

/** The route that a method is bound to, or undefined for technical endpoints. */
export const routeOf = (method: object): Route | undefined =>
  Reflect.getMetadata(routeKey, method) as Route | undefined; // set only above
