/** Every failure becomes a Belgian problem (RFC 9457); a bug says nothing but its trace id. */
import { DomainProblem, languageFrom, problemType, type Language, type Problem, type ProtocolRoute } from '@gun/kernel';
import { Catch, HttpException, type ArgumentsHost, type ExceptionFilter } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { AccessProblem, accessProblem } from '../access/access-problem';
import { TooFast } from '../access/agency-rate';
import { isDatabaseUnavailable } from '../database';
import type { Log } from '../logs/log';
import { erased, Erased } from './erased';
import { methodsAt, type Place } from './methods-at';
import { InputProblem } from './parse-input';
import { protocolErrorOf, protocolsAt, sendProtocolError } from '../protocols/protocol-answer';
import { ProtocolError } from '../protocols/protocol-error';
import { TooManyRefusals, tooManyRefusals } from '../access/refusal-limit';
import type { GunRequest } from './request-context';
import { isStandardStatus, standardProblem } from './standard-problem';

export interface ProblemAnswer {
  readonly problem: Problem;
  readonly headers?: Readonly<Record<string, string>>;
}

const statusOf = (error: unknown): number | undefined => {
  if (error instanceof HttpException) return error.getStatus();
  const status = typeof error === 'object' && error !== null && 'statusCode' in error ? error.statusCode : undefined;
  return typeof status === 'number' ? status : undefined;
};

/** What a caller is told about an error. Undefined: it is a bug. */
export function problemOf(error: unknown, request: Pick<GunRequest, 'headers'>): ProblemAnswer | undefined {
  const language = languageFrom(request.headers['accept-language']);
  if (error instanceof DomainProblem) return { problem: domainProblem(error, language) };
  if (error instanceof InputProblem) return { problem: standardProblem(400, language, { issues: error.issues }) };
  if (error instanceof AccessProblem) return accessProblem(error, language, request.headers.authorization);
  if (error instanceof TooManyRefusals)
    return {
      problem: standardProblem(429, language, { detail: tooManyRefusals }),
      headers: { 'retry-after': String(error.retryAfterSeconds) },
    };
  if (error instanceof TooFast)
    return {
      problem: standardProblem(429, language),
      headers: { 'retry-after': String(error.retryAfterSeconds) },
    };
  if (error instanceof Erased) return { problem: standardProblem(404, language, { detail: erased }) };
  if (isDatabaseUnavailable(error)) return { problem: standardProblem(503, language) };
  const status = statusOf(error);
  return isStandardStatus(status) && status !== 500 ? { problem: standardProblem(status, language) } : undefined;
}

function domainProblem({ domain, code, definition, extra }: DomainProblem, language: Language): Problem {
  const { title, status, detail } = definition;
  return { ...extra, type: problemType(domain, code), title, status, detail: detail[language] } as Problem; // extra members are allowed by RFC 9457, part 3.2
}

/** What is unavailable for a moment is asked again after this, unless its problem knows better. */
const soonSeconds = '5';

/** Sends a problem as a Belgian API sends it; without an answer it is a bug. */
export function sendProblem(request: GunRequest, reply: FastifyReply, answer: ProblemAnswer | undefined): void {
  const language = languageFrom(request.headers['accept-language']);
  const problem = answer?.problem ?? standardProblem(500, language);
  void reply
    .status(problem.status)
    .headers({ ...(problem.status === 503 && { 'retry-after': soonSeconds }), ...answer?.headers })
    .header('content-type', 'application/problem+json')
    .header('content-language', language)
    .send(Buffer.from(JSON.stringify({ ...problem, instance: `urn:uuid:${request.gun?.traceId ?? ''}` }))); // as text, Fastify would add a charset
}

@Catch()
export class ProblemFilter implements ExceptionFilter {
  constructor(
    private readonly log: Log,
    private readonly places: readonly Place[],
    private readonly protocols: readonly ProtocolRoute[] = [],
  ) {}

  catch(error: unknown, host: ArgumentsHost): void {
    const request = host.switchToHttp().getRequest<GunRequest>();
    const reply = host.switchToHttp().getResponse<FastifyReply>();
    if (error instanceof AccessProblem) Object.assign(request.gun ?? {}, { refusal: error.refusal });
    const asked = protocolsAt(request.url.split('?')[0] ?? '', this.protocols);
    if (asked.length > 0) return this.catchProtocol(error, asked, request, reply);
    const answer = this.wrongMethod(request) ?? problemOf(error, request);
    if (!answer) this.logBug(error, request);
    if (!reply.sent) sendProblem(request, reply, answer);
  }

  /** The endpoints of protocols answer in the words of their specification, whatever went wrong. */
  private catchProtocol(
    error: unknown,
    asked: readonly ProtocolRoute[],
    request: GunRequest,
    reply: FastifyReply,
  ): void {
    const methods: readonly string[] = asked.map(({ method }) => method);
    const told = methods.includes(request.method)
      ? protocolErrorOf(error)
      : new ProtocolError('invalid_request', 'Use another method.', 405, { allow: methods.join(', ') });
    if (!told) this.logBug(error, request);
    const bug = new ProtocolError('server_error', `Trace ${request.gun?.traceId ?? 'unknown'}.`, 500);
    if (!reply.sent) sendProtocolError(reply, told ?? bug);
  }

  private logBug(error: unknown, request: GunRequest): void {
    const stack = error instanceof Error ? error.stack : undefined;
    this.log.error({ traceId: request.gun?.traceId, error: String(error), stack }, 'bug');
  }

  /** No route took the request, but one would have taken it with another method: 405, and which ones. */
  private wrongMethod(request: GunRequest): ProblemAnswer | undefined {
    if (request.gun?.route) return undefined;
    const allowed = methodsAt(request.url.split('?')[0] ?? '', this.places);
    if (allowed.length === 0 || allowed.includes(request.method)) return undefined;
    const language = languageFrom(request.headers['accept-language']);
    return { problem: standardProblem(405, language), headers: { allow: allowed.join(', ') } };
  }
}
