import type { Assurance, InputIssue, Problem } from '@gun/kernel';

type ReadProblem = Partial<Problem> & { readonly status: number; readonly requiredAssurance?: Assurance };

/** A refusal of the gateway, with the sentence that a person reads; or no answer at all (`status` 0). */
export class ApiProblem extends Error {
  readonly status: number;
  /** Last part of the problem type: `staleRevision`, `draftExists`, or `unreachable` when nothing answered. */
  readonly code: string;
  /** What to show, already in the language of the page; absent when the network failed. */
  readonly detail?: string;
  readonly issues: readonly InputIssue[];
  /** The sign-in that would do, when the present one is too weak. */
  readonly requiredAssurance?: Assurance;
  /** To say over the phone, so that the line in the log is found. */
  readonly traceId?: string;

  constructor(problem: ReadProblem, traceId?: string, cause?: unknown) {
    super(problem.detail ?? problem.title ?? `status ${problem.status}`, { cause });
    this.name = 'ApiProblem';
    this.status = problem.status;
    this.code = problem.type?.split(':').at(-1) ?? 'unknown';
    this.detail = problem.detail;
    this.issues = problem.issues ?? [];
    this.requiredAssurance = problem.requiredAssurance;
    this.traceId = traceId;
  }

  /** Worth another try: the network, an overload, or a restart; never a refusal. */
  get passing(): boolean {
    return (
      this.status === 0 || this.status === 429 || this.status === 502 || this.status === 503 || this.status === 504
    );
  }
}

export const unreachable = (cause: unknown): ApiProblem =>
  new ApiProblem({ status: 0, type: 'urn:problem-type:gun:unreachable' }, undefined, cause);

export const isProblem = (error: unknown, code?: string): error is ApiProblem =>
  error instanceof ApiProblem && (code === undefined || error.code === code);

/** Reads `application/problem+json`; anything else (a proxy's page) keeps its status and nothing more. */
export async function problemOf(answer: Response): Promise<ApiProblem> {
  const traceId = answer.headers.get('BelGov-Trace-Id') ?? undefined;
  const isJson = answer.headers.get('content-type')?.includes('json') ?? false;
  const body: unknown = isJson ? await answer.json().catch(() => undefined) : undefined;
  const fields = typeof body === 'object' && body !== null ? body : {};
  return new ApiProblem({ ...fields, status: answer.status }, traceId);
}
