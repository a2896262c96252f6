/**
 * The door to the authentic sources: who asks names a purpose, and without a legal basis the source is never called.
 * Answers are handed over and forgotten.
 */
import type { SourceAnswer, SourceFailure } from '@gun/data-broker-contract';
import type { EnterpriseParty } from '@gun/identity-server';
import { brusselsDate, type Representative } from '@gun/kernel';
import { Clock } from '@gun/nest';
import { Inject, Injectable, Logger } from '@nestjs/common';
import { citationOf, outcomeOf, QuestionLog, type RegisterQuestion } from '../access-log/register-accesses';
import { mayDisclose, type Authorisation, type DataBlock, type Disclosure } from '../legal-bases/disclosure-policy';
import { EnterpriseRegister, type EnterprisePart, type Mandate } from './enterprise-register.client';
import { counter, duties } from '../legal-bases/legal-bases';
import { NationalRegister, type PersonEvidence, type PersonPart } from './national-register.client';
import { unavailable } from '../sources/source-answer';

export const authorisationsToken = Symbol('authorisations');

/** For what a register is asked, as the access log shows it. */
export interface RegisterOccasion {
  /** Reference of the dossier that needs the answer. */
  readonly dossier?: string | undefined;
  /** Who acts for whoever the question is about. */
  readonly representative?: Representative | undefined;
  /** The party whose number is asked about, for whoever knows it already: the log then need not look it up. */
  readonly partyId?: string;
}

/** Where the fields of a record are kept, in the words of an authorisation. */
interface RegisterRecord {
  readonly source: string;
  readonly name: string;
  readonly type: string;
}
const population: RegisterRecord = {
  source: 'nationalRegister',
  name: 'National Register',
  type: 'population-record',
};
const enterprises: RegisterRecord = {
  source: 'enterpriseRegister',
  name: 'Crossroads Bank',
  type: 'enterprise-record',
};
const mandates: RegisterRecord = { ...enterprises, type: 'enterprise-mandates' };

@Injectable()
export class RegisterReader {
  private readonly log = new Logger('data-broker');

  constructor(
    private readonly nationalRegister: NationalRegister,
    private readonly enterpriseRegister: EnterpriseRegister,
    private readonly accesses: QuestionLog,
    private readonly clock: Clock,
    @Inject(authorisationsToken) private readonly authorisations: readonly Authorisation[],
  ) {}

  /** The pieces of evidence about a person that a purpose may ask for, out of those that are wanted. */
  permitted(purpose: string, wanted: readonly PersonEvidence[]): PersonEvidence[] {
    return wanted.filter((piece) => this.verdictOn(purpose, population, [piece]).allowed);
  }

  /** Pieces of evidence about a person, from the National Register. */
  person(
    ssin: string,
    purpose: string,
    evidence: readonly PersonEvidence[],
    { partyId, ...occasion }: RegisterOccasion = {},
  ): Promise<SourceAnswer<PersonPart>> {
    const subject = partyId === undefined ? { ssin } : { partyId };
    return this.ask(population, { subject, purpose, evidence, ...occasion }, () =>
      this.nationalRegister.person(ssin, evidence),
    );
  }

  /** An enterprise and its establishment units, from the Crossroads Bank for Enterprises. */
  enterprise(
    { id: partyId, enterpriseNumber }: Pick<EnterpriseParty, 'id' | 'enterpriseNumber'>,
    purpose: string,
    occasion: RegisterOccasion = {},
  ): Promise<SourceAnswer<EnterprisePart>> {
    const evidence = ['enterprise', 'units'];
    return this.ask(enterprises, { subject: { partyId }, purpose, evidence, ...occasion }, () =>
      this.enterpriseRegister.enterprise(enterpriseNumber),
    );
  }

  /** The enterprises that a person directs, asked in order to let that person act for them. */
  mandatesOf(ssin: string): Promise<SourceAnswer<readonly Mandate[]>> {
    const question = { subject: { ssin }, purpose: duties.representation, evidence: ['mandates'] };
    return this.ask(mandates, question, () => this.enterpriseRegister.mandatesOf(ssin));
  }

  private verdictOn(purpose: string, { source, type }: RegisterRecord, fields: DataBlock['fields']): Disclosure {
    const request = { consumer: counter, purpose, source, type, fields };
    return mayDisclose(request, this.authorisations, brusselsDate(this.clock.now().getTime()));
  }

  private async ask<T>(
    record: RegisterRecord,
    question: Omit<RegisterQuestion, 'source'>,
    put: () => Promise<SourceAnswer<T>>,
  ): Promise<SourceAnswer<T>> {
    const { purpose, evidence } = question;
    const asked = { ...question, source: record.source };
    const verdict = this.verdictOn(purpose, record, evidence);
    if (!verdict.allowed) {
      this.log.warn(`${record.name} not asked for ${purpose}: ${verdict.reason} (${evidence.join(', ')})`);
      await this.accesses.record(asked, { outcome: 'refused', failure: verdict.reason });
      return unavailable('notPermitted');
    }
    await this.accesses.ensureOpen();
    const answer = await put();
    if (answer.state === 'unavailable') this.logFailure(record.name, purpose, answer.failure);
    await this.accesses.record(asked, { ...outcomeOf(answer), ...citationOf(verdict.authorisation) });
    return answer;
  }

  private logFailure(source: string, purpose: string, failure: SourceFailure): void {
    this.log.warn(`${source} could not be read for ${purpose}: ${failure}`);
  }
}
