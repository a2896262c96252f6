import { QuestionLog, type QuestionOutcome, type RegisterQuestion } from './register-accesses';

/** Keeps the lines in memory, in the order in which they were written. */
export class FakeQuestionLog extends QuestionLog {
  readonly lines: (Omit<RegisterQuestion, 'subject'> & QuestionOutcome & { readonly partyId?: string })[] = [];

  /** The log can no longer be proven. */
  closed = false;

  ensureOpen(): Promise<void> {
    return this.closed ? Promise.reject(new Error('accessLogClosed')) : Promise.resolve();
  }

  record({ subject, ...question }: RegisterQuestion, outcome: QuestionOutcome): Promise<void> {
    this.lines.push({ ...question, ...outcome, ...('partyId' in subject && subject) });
    return Promise.resolve();
  }
}
