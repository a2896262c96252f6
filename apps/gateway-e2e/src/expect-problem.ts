import { expect } from '@playwright/test';

export interface ReceivedProblem {
  readonly type: string;
  readonly title: string;
  readonly status: number;
  readonly detail?: string;
  readonly instance?: string;
  readonly issues?: readonly { readonly type: string; readonly in?: string; readonly name?: string }[];
  readonly requiredScopes?: readonly string[];
}

/** What may never be told to a caller: stack traces, statements, names of our code. */
const internals = /node_modules|\.mjs|\.ts:|at \w+ \(|select |insert |typeorm|postgres|nest/i;

/** A refusal in the form of RFC 9457 and the Belgian guide; answers it for a closer look. */
export async function expectProblem(answer: Response, status: number, type?: string): Promise<ReceivedProblem> {
  expect(answer.status).toBe(status);
  expect(answer.headers.get('content-type')).toMatch(/^application\/problem\+json/);
  const text = await answer.text();
  expect(text).not.toMatch(internals);
  const problem = JSON.parse(text) as ReceivedProblem; // its members are looked at just below
  expect(problem.status).toBe(status);
  expect(problem.type).toMatch(/^(?:urn:|https:)/);
  expect(problem.title).not.toBe('');
  expect(problem.instance).toBe(`urn:uuid:${answer.headers.get('belgov-trace-id')}`);
  if (type) expect(problem.type).toBe(type);
  return problem;
}

export const belgif = (code: string): string => `urn:problem-type:belgif:${code}`;
