/** Reads path, query and body of a request with the schemas of its route; what is refused says where and why. */
import { type InputIssue, type Route, Uuid } from '@gun/kernel';
import { createHash } from 'node:crypto';
import type { ZodType } from 'zod';
import type { GunRequest, IdempotentCall } from './request-context';

export class InputProblem extends Error {
  constructor(readonly issues: readonly InputIssue[]) {
    super('input does not satisfy the contract');
  }
}

type Place = 'path' | 'query' | 'body' | 'header';
const issueType = (kind: string): string => `urn:problem-type:belgif:input-validation:${kind}`;

function issuesOf(
  place: Place,
  error: { issues: readonly { code: string; path: PropertyKey[]; message: string }[] },
): InputIssue[] {
  return error.issues.slice(0, 50).flatMap((issue) => {
    const at = issue.path.map(String).join('.');
    const unknown = issue.code === 'unrecognized_keys' && 'keys' in issue ? (issue.keys as string[]) : undefined; // zod types it on that code only
    if (unknown)
      return unknown.slice(0, 20).map((key) => ({
        type: issueType('unknownInput'),
        title: 'Unknown input',
        in: place,
        name: [at, key.slice(0, 60)].filter(Boolean).join('.').slice(0, 200),
      }));
    return [
      {
        type: issueType('schemaViolation'),
        title: "Input isn't valid with respect to schema",
        detail: issue.message.slice(0, 500),
        in: place,
        name: at.slice(0, 200),
      },
    ];
  });
}

function parse(
  place: Place,
  schema: ZodType | undefined,
  value: unknown,
  issues: InputIssue[],
): Record<string, unknown> {
  if (schema === undefined) {
    const names = typeof value === 'object' && value !== null ? Object.keys(value) : [];
    for (const name of names.slice(0, 20))
      issues.push({ type: issueType('unknownInput'), title: 'Unknown input', in: place, name: name.slice(0, 200) });
    return {};
  }
  const result = schema.safeParse(value);
  if (result.success) return result.data as Record<string, unknown>; // every input schema of a route is an object
  issues.push(...issuesOf(place, result.error));
  return {};
}

/** Parses the whole request, or throws one `InputProblem` with every issue. Multipart bodies are left to their route. */
export function parseInput(route: Route, request: GunRequest): Record<string, unknown> {
  const issues: InputIssue[] = [];
  const params = parse('path', route.params, request.params, issues);
  const query = parse('query', route.query, request.query, issues);
  const body = route.consumes ? {} : parse('body', route.body, request.body ?? (route.body ? {} : undefined), issues);
  if (issues.length > 0) throw new InputProblem(issues);
  return { ...params, ...query, ...body };
}

/** The idempotency key of a write, with the fingerprint that tells the same request from another under the same key. */
export function parseIdempotency(route: Route, request: GunRequest): IdempotentCall | undefined {
  if (!route.idempotent) return undefined;
  const key = Uuid.safeParse(request.headers['idempotency-key']);
  if (!key.success)
    throw new InputProblem([
      {
        type: 'urn:problem-type:belgif-ext:input-validation:requiredInput',
        title: 'Input is required in this context',
        detail: 'Send a random UUID in the Idempotency-Key header, and the same one when you try again.',
        in: 'header',
        name: 'Idempotency-Key',
      },
    ]);
  const said = JSON.stringify([route.operationId, request.params, request.body ?? null]);
  return { key: key.data, fingerprint: createHash('sha256').update(said).digest('base64url') };
}
