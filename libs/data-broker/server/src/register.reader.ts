/**
 * The door to the authentic sources: who asks names a purpose, and without a legal basis the source is never called.
 * Answers are handed over and forgotten.
 */
import type { SourceAnswer, SourceFailure } from '@gun/data-broker-contract';
import type { EnterpriseParty } from '@gun/identity-server';
import { brusselsDate } from '@gun/kernel';
import { Inject, Injectable, Logger } from '@nestjs/common';
import { outcomeOf, QuestionLog, type RegisterQuestion } from './access-log/register-accesses';
import { mayDisclose, type Disclosure, type Evidence, type LegalBasis } from './disclosure-policy';
import { EnterpriseRegister, type EnterprisePart, type Mandate } from './enterprise-register.client';
import { counter, duties } from './legal-bases';
import { NationalRegister, type PersonEvidence, type PersonPart } from './national-register.client';
import { unavailable } from './source-answer';

export const legalBasesToken = Symbol('legal bases');

const sourceNames = { nationalRegister: 'National Register', enterpriseRegister: 'Crossroads Bank' } as const;
const enterpriseEvidence = ['enterprise', 'units'] as const;

@Injectable()
export class RegisterReader {
  private readonly log = new Logger('data-broker');

  constructor(
    private readonly nationalRegister: NationalRegister,
    private readonly enterpriseRegister: EnterpriseRegister,
    private readonly accesses: QuestionLog,
    @Inject(legalBasesToken) private readonly bases: readonly LegalBasis[],
  ) {}

  /** The pieces of evidence that a purpose may ask for, out of those that are wanted. */
  permitted<E extends Evidence>(purpose: string, wanted: readonly E[]): E[] {
    return wanted.filter((piece) => this.verdictOn(purpose, [piece]).allowed);
  }

  /** Pieces of evidence about a person, from the National Register; `dossier` is the reference of the case. */
  person(
    ssin: string,
    purpose: string,
    evidence: readonly PersonEvidence[],
    dossier?: string,
  ): Promise<SourceAnswer<PersonPart>> {
    return this.ask({ source: 'nationalRegister', subject: { ssin }, purpose, evidence, dossier }, () =>
      this.nationalRegister.person(ssin, evidence),
    );
  }

  /** An enterprise and its establishment units, from the Crossroads Bank for Enterprises. */
  enterprise(
    { id: partyId, enterpriseNumber }: Pick<EnterpriseParty, 'id' | 'enterpriseNumber'>,
    purpose: string,
    dossier?: string,
  ): Promise<SourceAnswer<EnterprisePart>> {
    const question = { source: 'enterpriseRegister', subject: { partyId }, purpose, dossier } as const;
    return this.ask({ ...question, evidence: enterpriseEvidence }, () =>
      this.enterpriseRegister.enterprise(enterpriseNumber),
    );
  }

  /** The enterprises that a person directs, asked in order to let that person act for them. */
  mandatesOf(ssin: string): Promise<SourceAnswer<readonly Mandate[]>> {
    const question = { source: 'enterpriseRegister', subject: { ssin }, purpose: duties.representation } as const;
    return this.ask({ ...question, evidence: ['mandates'] }, () => this.enterpriseRegister.mandatesOf(ssin));
  }

  private verdictOn(purpose: string, evidence: readonly Evidence[]): Disclosure {
    return mayDisclose({ recipient: counter, purpose, evidence }, this.bases, brusselsDate(Date.now()));
  }

  private async ask<T>(
    question: RegisterQuestion & { readonly evidence: readonly Evidence[] },
    put: () => Promise<SourceAnswer<T>>,
  ): Promise<SourceAnswer<T>> {
    const { source, purpose, evidence } = question;
    const verdict = this.verdictOn(purpose, evidence);
    if (!verdict.allowed) {
      this.log.warn(`${sourceNames[source]} not asked for ${purpose}: ${verdict.reason} (${evidence.join(', ')})`);
      await this.accesses.record(question, { outcome: 'refused', failure: verdict.reason });
      return unavailable('notPermitted');
    }
    const answer = await put();
    if (answer.state === 'unavailable') this.logFailure(source, purpose, answer.failure);
    await this.accesses.record(question, { ...outcomeOf(answer), legalBasis: verdict.basis });
    return answer;
  }

  private logFailure(source: RegisterQuestion['source'], purpose: string, failure: SourceFailure): void {
    this.log.warn(`${sourceNames[source]} could not be read for ${purpose}: ${failure}`);
  }
}
