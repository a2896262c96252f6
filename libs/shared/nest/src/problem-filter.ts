/** Every failure becomes a Belgian problem (RFC 9457); a bug says nothing but its trace id. */
import { DomainProblem, languageFrom, problemType, type InputIssue, type Problem, type Route } from '@gun/kernel';
import { Catch, HttpException, type ArgumentsHost, type ExceptionFilter } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { AccessProblem, accessProblem } from './access-problem';
import { isDatabaseUnavailable } from './database';
import type { Log } from './log';
import { methodsAt } from './methods-at';
import { InputProblem } from './parse-input';
import { TooManyRefusals, tooManyRefusals } from './refusal-limit';
import type { GunRequest } from './request-context';

const guide = 'https://www.belgif.be/specification/rest/api-guide/problems';

export interface ProblemAnswer {
  readonly problem: Problem;
  readonly headers?: Readonly<Record<string, string>>;
}

/** A standard Belgian problem. */
const standardProblem = (
  code: string,
  status: number,
  title: string,
  extra: { detail?: string; issues?: readonly InputIssue[] } = {},
): Problem => ({
  type: `urn:problem-type:belgif:${code}`,
  href: `${guide}/${code}.html`,
  title,
  status,
  ...(extra.detail && { detail: extra.detail }),
  ...(extra.issues && { issues: [...extra.issues] }),
});

const byStatus: Readonly<Record<number, readonly [code: string, title: string]>> = {
  400: ['badRequest', 'Bad Request'],
  404: ['resourceNotFound', 'Resource Not Found'],
  405: ['methodNotAllowed', 'Method Not Allowed'],
  406: ['notAcceptable', 'Not Acceptable'],
  413: ['payloadTooLarge', 'Payload Too Large'],
  415: ['unsupportedMediaType', 'Unsupported Media Type'],
  429: ['tooManyRequests', 'Too Many Requests'],
  503: ['serviceUnavailable', 'Service Unavailable'],
};

const statusOf = (error: unknown): number | undefined => {
  if (error instanceof HttpException) return error.getStatus();
  const status = typeof error === 'object' && error !== null && 'statusCode' in error ? error.statusCode : undefined;
  return typeof status === 'number' ? status : undefined;
};

/** What a caller is told about an error. Undefined: it is a bug. */
export function problemOf(error: unknown, request: Pick<GunRequest, 'headers'>): ProblemAnswer | undefined {
  if (error instanceof DomainProblem) {
    const { definition } = error;
    const detail = definition.detail[languageFrom(request.headers['accept-language'])];
    const problem = {
      ...error.extra,
      type: problemType(error.domain, error.code),
      title: definition.title,
      status: definition.status,
      detail,
    };
    return { problem: problem as Problem }; // extra members are allowed by RFC 9457, part 3.2
  }
  if (error instanceof InputProblem)
    return {
      problem: standardProblem('badRequest', 400, 'Bad Request', {
        detail: 'The input message is incorrect',
        issues: error.issues,
      }),
    };
  if (error instanceof AccessProblem) return accessProblem(error, languageFrom(request.headers['accept-language']));
  if (error instanceof TooManyRefusals)
    return {
      problem: standardProblem('tooManyRequests', 429, 'Too Many Requests', {
        detail: tooManyRefusals[languageFrom(request.headers['accept-language'])],
      }),
      headers: { 'retry-after': String(error.retryAfterSeconds) },
    };
  if (isDatabaseUnavailable(error))
    return {
      problem: standardProblem('serviceUnavailable', 503, 'Service Unavailable'),
      headers: { 'retry-after': '5' },
    };
  const known = byStatus[statusOf(error) ?? 0];
  if (!known) return undefined;
  return { problem: standardProblem(known[0], statusOf(error) ?? 500, known[1]) };
}

@Catch()
export class ProblemFilter implements ExceptionFilter {
  constructor(
    private readonly log: Log,
    private readonly routes: readonly Route[],
  ) {}

  catch(error: unknown, host: ArgumentsHost): void {
    const request = host.switchToHttp().getRequest<GunRequest>();
    const reply = host.switchToHttp().getResponse<FastifyReply>();
    const answer = this.wrongMethod(error, request) ?? problemOf(error, request);
    if (!answer)
      this.log.error(
        {
          traceId: request.gun?.traceId,
          error: String(error),
          stack: error instanceof Error ? error.stack : undefined,
        },
        'bug',
      );
    const problem = answer?.problem ?? standardProblem('internalServerError', 500, 'Internal Server Error');
    if (reply.sent) return;
    void reply
      .status(problem.status)
      .headers(answer?.headers ?? {})
      .header('content-type', 'application/problem+json')
      .header('content-language', languageFrom(request.headers['accept-language']))
      .send(Buffer.from(JSON.stringify({ ...problem, instance: `urn:uuid:${request.gun?.traceId ?? ''}` }))); // as text, Fastify would add a charset
  }

  /** No route took the request, but one would have taken it with another method: 405, and which ones. */
  private wrongMethod(error: unknown, request: GunRequest): ProblemAnswer | undefined {
    if (request.gun?.route || statusOf(error) !== 404) return undefined;
    const allowed = methodsAt(request.url.split('?')[0] ?? '', this.routes);
    if (allowed.length === 0) return undefined;
    return {
      problem: standardProblem('methodNotAllowed', 405, 'Method Not Allowed'),
      headers: { allow: allowed.join(', ') },
    };
  }
}
