/** Problems as the Belgian REST guide wants them (RFC 9457, media type application/problem+json). */
import { z } from 'zod';
import type { LocalizedText } from './language';

/** One input that is wrong: where it is, and what to do about it. */
export const InputIssue = z
  .object({
    type: z.string().max(200),
    title: z.string().max(200).optional(),
    detail: z.string().max(1000).optional(),
    in: z.enum(['body', 'header', 'path', 'query']).optional(),
    name: z.string().max(200).optional(),
  })
  .meta({ id: 'InputValidationIssue', title: 'InputValidationIssue' });
export type InputIssue = z.infer<typeof InputIssue>;

export const Problem = z
  .object({
    type: z.string().max(200),
    href: z.string().max(500).optional(),
    title: z.string().max(200),
    status: z.int().min(400).max(599),
    detail: z.string().max(2000).optional(),
    instance: z.string().max(200).optional(),
    issues: z.array(InputIssue).max(200).optional(),
  })
  .meta({ id: 'Problem', title: 'Problem' });
export type Problem = z.infer<typeof Problem>;

/** A refusal that a domain can give: its status, an English title for developers, a sentence for people in four languages. */
export interface ProblemDefinition {
  readonly status: 400 | 401 | 403 | 404 | 409 | 413 | 415 | 422 | 429 | 503;
  readonly title: string;
  readonly detail: LocalizedText;
}

/** Declares the closed list of refusals of a domain; a missing sentence is a type error. */
export const defineProblems = <const T extends Record<string, ProblemDefinition>>(problems: T): T => problems;

/** Thrown by services. `code` is a key of a domain's `defineProblems`, or one of the Belgian standard types below. */
export class DomainProblem extends Error {
  constructor(
    readonly domain: string,
    readonly code: string,
    readonly definition: ProblemDefinition,
    readonly extra: { readonly issues?: readonly InputIssue[]; readonly [key: string]: unknown } = {},
  ) {
    super(`${domain}: ${code}`);
  }
}

/** The type URI of a domain's problem, for example `urn:problem-type:gun:dossiers:alreadySubmitted`. */
export const problemType = (domain: string, code: string): string => `urn:problem-type:gun:${domain}:${code}`;

/** Makes the function with which a domain's services throw: `throw dossierProblem('alreadySubmitted')`. */
export const problemsOf =
  <T extends Record<string, ProblemDefinition>>(domain: string, problems: T) =>
  (code: keyof T & string, extra?: DomainProblem['extra']): DomainProblem =>
    new DomainProblem(domain, code, problems[code] as ProblemDefinition, extra); // a key
