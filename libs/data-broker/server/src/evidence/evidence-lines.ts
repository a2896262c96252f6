/** What a question about evidence leaves in the access log of everybody whom its answer is about. */
import type { AccessActor, EvidenceType } from '@gun/data-broker-contract';
import type { Representative } from '@gun/kernel';
import { Injectable } from '@nestjs/common';
import { citationOf, QuestionLog, type QuestionOutcome, type QuestionSubject } from '../access-log/register-accesses';
import type { Authorisation } from '../legal-bases/disclosure-policy';
import type { EvidenceQuestion } from './evidence.reader';
import type { ConnectorAnswer } from '../sources/evidence-connector';

/** A question, whose evidence is asked, and who learns the answer. */
export interface AskedOfParty extends Pick<EvidenceQuestion, 'purpose' | 'dossierId' | 'reference'> {
  readonly partyId: string;
  readonly representative?: Representative | undefined;
  /** The agency that learns the answer; absent: the counter. */
  readonly agency?: AccessActor | undefined;
}

/** What was put to a source, and under which authorisation. */
interface PutQuestion {
  readonly type: EvidenceType;
  readonly fields: readonly string[];
  /** National or enterprise number of the party. */
  readonly subject: string;
  readonly authorisation: Authorisation;
}

@Injectable()
export class EvidenceLines {
  constructor(private readonly accesses: QuestionLog) {}

  /** @throws accessLogClosed while lines can no longer be proven: then no source is asked. */
  ensureOpen(): Promise<void> {
    return this.accesses.ensureOpen();
  }

  /** The source heard nothing; the person sees the attempt. */
  refused(asked: AskedOfParty, type: string, failure: string, source: string): Promise<void> {
    return this.line({ key: source }, asked, { partyId: asked.partyId }, [type], { outcome: 'refused', failure });
  }

  /** A line for the party, and one for each other person whom the answer says something about. */
  async answered(asked: AskedOfParty, put: PutQuestion, answer: ConnectorAnswer): Promise<void> {
    const others = answer.state === 'known' ? (answer.about ?? []).filter((number) => number !== put.subject) : [];
    const subjects: QuestionSubject[] = [{ partyId: asked.partyId }, ...others.map((ssin) => ({ ssin }))];
    const evidence = put.fields.map((field) => `${put.type.key}.${field}`);
    const outcome = { ...outcomeOf(answer), ...citationOf(put.authorisation) };
    await Promise.all(subjects.map((subject) => this.line(put.type.source, asked, subject, evidence, outcome)));
  }

  private line(
    { key: source, level }: { readonly key: string; readonly level?: EvidenceType['source']['level'] },
    { purpose, dossierId, reference, partyId, representative, agency }: AskedOfParty,
    subject: QuestionSubject,
    evidence: readonly string[],
    outcome: QuestionOutcome,
  ): Promise<void> {
    // Whoever acts does so for the party, not for the others whom its evidence is about.
    const forThem = 'partyId' in subject && subject.partyId === partyId ? { representative } : {};
    const retention = level === 'memberState' ? 'crossBorder' : 'register';
    const question = {
      source,
      subject,
      purpose,
      evidence,
      dossier: reference ?? dossierId,
      agency,
      retention,
    } as const;
    return this.accesses.record({ ...question, ...forThem }, outcome);
  }
}

const outcomeOf = (answer: ConnectorAnswer): QuestionOutcome => {
  if (answer.state === 'known') return { outcome: 'given' };
  if (answer.state === 'failed') return { outcome: 'failed', failure: answer.failure };
  return answer.state === 'absent' ? { outcome: 'absent' } : { outcome: 'failed', failure: 'deferred' };
};
