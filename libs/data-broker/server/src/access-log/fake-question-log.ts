import { QuestionLog, type QuestionOutcome, type RegisterQuestion } from './register-accesses';

/** Keeps the lines in memory, in the order in which they were written. */
export class FakeQuestionLog extends QuestionLog {
  readonly lines: (Omit<RegisterQuestion, 'subject'> & QuestionOutcome)[] = [];

  record({ subject: _, ...question }: RegisterQuestion, outcome: QuestionOutcome): Promise<void> {
    this.lines.push({ ...question, ...outcome });
    return Promise.resolve();
  }
}
