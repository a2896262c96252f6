import type { ProtocolRoute } from '@gun/kernel';
import { applyDecorators, HttpCode, RequestMapping, RequestMethod, SetMetadata } from '@nestjs/common';

const protocolKey = 'gun:protocol';

/** Binds a controller method to an endpoint that a specification lays down. The method verifies what the caller presents. */
export const HandlesProtocol = (route: ProtocolRoute): MethodDecorator =>
  applyDecorators(
    RequestMapping({ path: route.path.replace(/\{(\w+)\}/g, ':$1'), method: RequestMethod[route.method] }),
    HttpCode(route.status ?? 200),
    SetMetadata(protocolKey, route),
  );

/** The protocol route that a method is bound to, or undefined. */
export const protocolRouteOf = (method: object): ProtocolRoute | undefined =>
  Reflect.getMetadata(protocolKey, method) as ProtocolRoute | undefined; // set only above
