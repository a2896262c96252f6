/**
 * An endpoint whose address, bodies and errors are laid down by a specification that is not ours (OpenID, OAuth, IETF).
 * It is no route of a Belgian API: it has no OpenAPI description, and its refusals are those of its specification.
 * Access is declared all the same, and mandatory; `public` must be typed out.
 */

/**
 * What a caller must present. The endpoint itself verifies it, in the way that its specification wants: a well-formed
 * request that a client pushes, a one-time code with its PIN or its verifier, an access token of ours, or the unguessable
 * id of a request that was handed to exactly one wallet.
 */
export type ProtocolAccess = 'public' | 'pushedRequest' | 'oneTimeCode' | 'accessToken' | 'requestId';

export interface ProtocolRoute {
  readonly operationId: string;
  readonly method: 'GET' | 'POST';
  /** From the host root, in the style of OpenAPI: `/openid/status-lists/{listId}`. */
  readonly path: string;
  /** Chapter and verse: where the endpoint is defined. */
  readonly specification: string;
  readonly access: ProtocolAccess;
  /** How a body is written; absent: it has none that matters. */
  readonly consumes?: 'json' | 'form' | 'jsonOrJwt';
  readonly produces: string;
  /** Of an answer that grants what was asked; absent: 200. */
  readonly status?: 201 | 204 | 302;
}

/** Freezes a route of a protocol and keeps its exact type. */
export const defineProtocolRoute = <const R extends ProtocolRoute>(route: R): R => Object.freeze(route);

/** Fills the parameters of its path: what follows the public address of the gateway. */
export const fillProtocolPath = ({ path }: ProtocolRoute, input: Readonly<Record<string, string>> = {}): string =>
  path.replace(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(input[name] ?? ''));
