/**
 * Who visits, as far as a shop needs to know: a cookie, and whether 18 or over was proven in it. A question is answered
 * once, within ten minutes. An answer that came back through a browser counts only in the browser that asked, so that
 * nobody proves their age for somebody else by following a link.
 */
import { randomBytes } from 'node:crypto';
import type { Language } from './shop-words';

const visitMs = 3_600_000;
const questionMs = 10 * 60_000;

/** `token`: from a verifier. `presentation`: from a wallet in this browser. `scanned`: from a phone that read a code. */
export const ways = ['token', 'presentation', 'scanned'] as const;
export type Way = (typeof ways)[number];

export interface Question {
  readonly way: Way;
  readonly visit: Visit;
  /** Finds the question again; says nothing about the visit. */
  readonly state: string;
  readonly challenge: string;
  readonly endsAt: number;
  answered: boolean;
  /** Handed to the browser that brought the answer; undefined until then, and once it is used. */
  code?: string | undefined;
}

export interface Visit {
  readonly id: string;
  readonly endsAt: number;
  adult: boolean;
  /** Chosen on the page: who comes back from a wallet reads on in it. */
  language?: Language | undefined;
}

const random = (): string => randomBytes(18).toString('base64url');

export class Visits {
  private readonly visits = new Map<string, Visit>();
  private readonly questions = new Map<string, Question>();

  /** The visit of a cookie, or a new one. */
  open(id: string | undefined, now: Date): Visit {
    this.forget(now.getTime());
    const known = id === undefined ? undefined : this.visits.get(id);
    if (known) return known;
    const visit: Visit = { id: random(), endsAt: now.getTime() + visitMs, adult: false };
    this.visits.set(visit.id, visit);
    return visit;
  }

  ask(visit: Visit, way: Way, now: Date): Question {
    const open = [...this.questions.values()].find(
      (question) => question.visit === visit && question.way === way && !question.answered,
    );
    if (open && open.endsAt > now.getTime() + questionMs / 2) return open;
    const question = { way, visit, state: random(), challenge: random(), endsAt: now.getTime() + questionMs };
    const asked: Question = { ...question, answered: false };
    this.questions.set(asked.state, asked);
    return asked;
  }

  /** The question that waits for this answer; undefined for one that is over, answered or of another way. */
  findOpen(state: string | undefined, expected: readonly Way[], now: Date): Question | undefined {
    const question = state === undefined ? undefined : this.questions.get(state);
    if (!question || question.answered || question.endsAt <= now.getTime()) return undefined;
    return expected.includes(question.way) ? question : undefined;
  }

  /** The language of whoever was asked. */
  languageOf(state: string | undefined): Language | undefined {
    return state === undefined ? undefined : this.questions.get(state)?.visit.language;
  }

  /** Notes a good answer. What was scanned counts at once; otherwise the code must come back in the same browser. */
  settle(question: Question): string {
    question.answered = true;
    if (question.way === 'scanned') question.visit.adult = true;
    question.code = random();
    return question.code;
  }

  /** True once, in the browser that asked. */
  redeem(visit: Visit, code: string | undefined): boolean {
    const question = [...this.questions.values()].find((candidate) => code !== undefined && candidate.code === code);
    if (!question || question.visit !== visit) return false;
    question.code = undefined;
    visit.adult = true;
    return true;
  }

  private forget(now: number): void {
    for (const [id, { endsAt }] of this.visits) if (endsAt <= now) this.visits.delete(id);
    for (const [state, { endsAt }] of this.questions) if (endsAt <= now) this.questions.delete(state);
  }
}
