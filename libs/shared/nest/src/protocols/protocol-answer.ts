/** What a caller of a protocol endpoint is told when it does not go well: the errors of that protocol, never a problem. */
import type { ProtocolRoute } from '@gun/kernel';
import { HttpException } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { isDatabaseUnavailable } from '../database';
import { methodsAt } from '../routes/methods-at';
import { InputProblem } from '../routes/parse-input';
import { ProtocolError } from './protocol-error';

const statusOf = (error: unknown): number | undefined => {
  if (error instanceof HttpException) return error.getStatus();
  const status = typeof error === 'object' && error !== null && 'statusCode' in error ? error.statusCode : undefined;
  return typeof status === 'number' && status < 500 ? status : undefined;
};

/** Undefined: it is a bug. */
export function protocolErrorOf(error: unknown): ProtocolError | undefined {
  if (error instanceof ProtocolError) return error;
  if (error instanceof InputProblem) return new ProtocolError('invalid_request', 'The body cannot be read.');
  if (isDatabaseUnavailable(error))
    return new ProtocolError('temporarily_unavailable', 'Try again in a moment.', 503, { 'retry-after': '5' });
  const status = statusOf(error);
  return status === undefined ? undefined : new ProtocolError('invalid_request', 'The request cannot be read.', status);
}

/** The protocol endpoints that answer at an address. */
export const protocolsAt = (path: string, routes: readonly ProtocolRoute[]): readonly ProtocolRoute[] =>
  routes.filter((route) => methodsAt(path, [route]).length > 0);

export function sendProtocolError(reply: FastifyReply, told: ProtocolError): void {
  void reply
    .status(told.status)
    .headers({ 'cache-control': 'no-store', ...told.headers })
    .header('content-type', 'application/json')
    .send(Buffer.from(JSON.stringify({ error: told.error, error_description: told.description }))); // as text, Fastify would add a charset
}
