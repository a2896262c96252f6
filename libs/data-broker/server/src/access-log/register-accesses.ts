/** Every question to a source becomes a line about its subject: whoever asks, whatever comes of it. */
import type { AccessActor, AccessEntry, AccessOutcome, SourceAnswer } from '@gun/data-broker-contract';
import { PersonKeys } from '@gun/identity-server';
import { addMonths, brusselsDate, type Representative } from '@gun/kernel';
import { Clock, Database } from '@gun/nest';
import { Injectable } from '@nestjs/common';
import type { Authorisation } from '../legal-bases/disclosure-policy';
import { AccessLog, keepLine } from './access-log';
import { AccessLogWatch } from './access-log-watch';
import { counterAsReader } from './counter-as-reader';
import type { RetentionClass } from './retention';

/** Whom a question is about: a person by national number, which goes no further than this file, or a party. */
export type QuestionSubject = { readonly ssin: string } | { readonly partyId: string };

export interface RegisterQuestion {
  readonly source: string;
  readonly subject: QuestionSubject;
  readonly purpose: string;
  readonly evidence: readonly string[];
  /** Reference of the dossier that needs the answer. */
  readonly dossier?: string | undefined;
  /** The agency that learns the answer; absent: the counter, for a person who is at it. */
  readonly agency?: AccessActor | undefined;
  readonly representative?: Representative | undefined;
  /** How long the line is kept; absent: as any reading of a register. */
  readonly retention?: RetentionClass;
}

export interface QuestionOutcome {
  readonly outcome: AccessOutcome;
  readonly failure?: string;
  readonly legalBasis?: string;
  /** Deliberation or protocol. */
  readonly authorisation?: string;
  /** Absent: the person reads of it at once. */
  readonly delayedBy?: Authorisation['delayedBy'];
}

/** How a line cites what allowed the question. */
export const citationOf = ({ legalBasis, deliberationRef, delayedBy }: Authorisation): Partial<QuestionOutcome> => ({
  legalBasis,
  ...(deliberationRef && { authorisation: deliberationRef }),
  ...(delayedBy && { delayedBy }),
});

/** What an answer means for the person it is about. */
export const outcomeOf = (answer: SourceAnswer<unknown>): QuestionOutcome => {
  if (answer.state === 'known') return { outcome: 'given' };
  return answer.state === 'absent' ? { outcome: 'absent' } : { outcome: 'failed', failure: answer.failure };
};

/** What whoever asks a source needs of the log; a test keeps the lines in memory. */
export abstract class QuestionLog {
  /** @throws accessLogClosed while lines can no longer be proven: then no source is asked. */
  abstract ensureOpen(): Promise<void>;
  abstract record(question: RegisterQuestion, outcome: QuestionOutcome): Promise<void>;
}

@Injectable()
export class RegisterAccesses extends QuestionLog {
  constructor(
    private readonly database: Database,
    private readonly log: AccessLog,
    private readonly people: PersonKeys,
    private readonly watch: AccessLogWatch,
    private readonly clock: Clock,
  ) {
    super();
  }

  ensureOpen(): Promise<void> {
    return this.watch.ensureOpen();
  }

  async record(
    question: RegisterQuestion,
    { legalBasis, authorisation, delayedBy, ...outcome }: QuestionOutcome,
  ): Promise<void> {
    // Nothing was asked for: nothing can have been learned.
    if (question.evidence.length === 0) return;
    const { source, purpose, dossier, agency, representative, retention } = question;
    const cited = { ...(legalBasis && { legalBasis }), ...(authorisation && { authorisation }) };
    const why: AccessEntry['why'] = { purpose, ...(dossier && { dossier }), ...cited };
    const who = agency ?? counterAsReader;
    const line = {
      ...{ subject: await this.partyOf(question.subject), who, what: [...question.evidence], why, source, ...outcome },
      ...(delayedBy && this.delayed(delayedBy)),
      ...{ channel: agency ? ('agency' as const) : ('portal' as const), ...(representative && { representative }) },
    };
    const values = await this.log.valuesOf(line, retention);
    await this.database.commit(keepLine, values);
  }

  private delayed({ legalBasis, months }: NonNullable<Authorisation['delayedBy']>) {
    const day = addMonths(brusselsDate(this.clock.now().getTime()), months);
    return { visibleFrom: `${day}T00:00:00.000Z`, delayedBy: legalBasis };
  }

  private async partyOf(subject: QuestionSubject): Promise<string> {
    return 'partyId' in subject ? subject.partyId : this.people.personIdFor(subject.ssin);
  }
}
