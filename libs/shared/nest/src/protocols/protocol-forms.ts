/**
 * Reads `application/x-www-form-urlencoded` and `application/jwt` for the endpoints of protocols that want them, and for no
 * other: our own APIs answer 415, so that no page of another site can write with a plain form.
 */
import type { ProtocolRoute } from '@gun/kernel';
import type { FastifyInstance } from 'fastify';
import { protocolsAt } from './protocol-answer';
import { ProtocolError } from './protocol-error';

/** @throws invalid_request for a name that comes twice: two programs could read it differently (RFC 6749, part 3.2). */
function parseForm(body: string): Record<string, string> {
  const entries = [...new URLSearchParams(body)];
  if (new Set(entries.map(([name]) => name)).size < entries.length)
    throw new ProtocolError('invalid_request', 'A parameter comes twice.');
  return Object.fromEntries(entries);
}

export function readProtocolForms(server: FastifyInstance, routes: readonly ProtocolRoute[]): void {
  const forms = routes.filter(({ consumes }) => consumes === 'form');
  const bodiless = routes.filter(({ method, consumes }) => method === 'POST' && !consumes);
  // A client that names a type for the body that it does not send means nothing by it.
  server.addHook('onRequest', async ({ url, headers }) => {
    const isEmpty = headers['transfer-encoding'] === undefined && Number(headers['content-length'] ?? 0) === 0;
    if (isEmpty && protocolsAt(url.split('?')[0] ?? '', bodiless).length > 0) delete headers['content-type'];
  });
  const tokens = routes.filter(({ consumes }) => consumes === 'jsonOrJwt');
  readOnly(server, 'application/x-www-form-urlencoded', forms, parseForm);
  readOnly(server, 'application/jwt', tokens, (body) => body);
}

/** Reads bodies of this type for these endpoints alone. */
function readOnly(
  server: FastifyInstance,
  type: string,
  routes: readonly ProtocolRoute[],
  parse: (body: string) => unknown,
): void {
  server.addContentTypeParser<string>(type, { parseAs: 'string' }, (request, body, done) => {
    if (protocolsAt(request.url.split('?')[0] ?? '', routes).length === 0)
      return done(Object.assign(new Error('media type'), { statusCode: 415 }));
    try {
      done(null, parse(body));
    } catch (error) {
      done(error as Error); // a ProtocolError: nothing else is thrown
    }
  });
}
