/**
 * The door to the authentic sources: who asks names a purpose, and without a legal basis the source is never called.
 * Answers are handed over and forgotten.
 */
import type { SourceAnswer, SourceFailure } from '@gun/data-broker-contract';
import { brusselsDate } from '@gun/kernel';
import { Inject, Injectable, Logger } from '@nestjs/common';
import { mayDisclose, type Disclosure, type Evidence, type LegalBasis } from './disclosure-policy';
import { EnterpriseRegister, type EnterprisePart, type Mandate } from './enterprise-register.client';
import { counter, duties } from './legal-bases';
import { NationalRegister, type PersonEvidence, type PersonPart } from './national-register.client';
import { unavailable } from './source-answer';

export const legalBasesToken = Symbol('legal bases');

const enterpriseEvidence = ['enterprise', 'units'] as const;

@Injectable()
export class RegisterReader {
  private readonly log = new Logger('data-broker');

  constructor(
    private readonly nationalRegister: NationalRegister,
    private readonly enterpriseRegister: EnterpriseRegister,
    @Inject(legalBasesToken) private readonly bases: readonly LegalBasis[],
  ) {}

  /** The pieces of evidence that a purpose may ask for, out of those that are wanted. */
  permitted<E extends Evidence>(purpose: string, wanted: readonly E[]): E[] {
    return wanted.filter((piece) => this.verdictOn(purpose, [piece]).allowed);
  }

  /** Pieces of evidence about a person, from the National Register. */
  person(ssin: string, purpose: string, evidence: readonly PersonEvidence[]): Promise<SourceAnswer<PersonPart>> {
    return this.ask('National Register', purpose, evidence, () => this.nationalRegister.person(ssin, evidence));
  }

  /** An enterprise and its establishment units, from the Crossroads Bank for Enterprises. */
  enterprise(enterpriseNumber: string, purpose: string): Promise<SourceAnswer<EnterprisePart>> {
    return this.ask('Crossroads Bank', purpose, enterpriseEvidence, () =>
      this.enterpriseRegister.enterprise(enterpriseNumber),
    );
  }

  /** The enterprises that a person directs, asked in order to let that person act for them. */
  mandatesOf(ssin: string): Promise<SourceAnswer<readonly Mandate[]>> {
    return this.ask('Crossroads Bank', duties.representation, ['mandates'], () =>
      this.enterpriseRegister.mandatesOf(ssin),
    );
  }

  private verdictOn(purpose: string, evidence: readonly Evidence[]): Disclosure {
    return mayDisclose({ recipient: counter, purpose, evidence }, this.bases, brusselsDate(Date.now()));
  }

  private async ask<T>(
    source: string,
    purpose: string,
    evidence: readonly Evidence[],
    question: () => Promise<SourceAnswer<T>>,
  ): Promise<SourceAnswer<T>> {
    const verdict = this.verdictOn(purpose, evidence);
    if (!verdict.allowed) {
      this.log.warn(`${source} not asked for ${purpose}: ${verdict.reason} (${evidence.join(', ')})`);
      return unavailable('notPermitted');
    }
    const answer = await question();
    if (answer.state === 'unavailable') this.logFailure(source, purpose, answer.failure);
    return answer;
  }

  private logFailure(source: string, purpose: string, failure: SourceFailure): void {
    this.log.warn(`${source} could not be read for ${purpose}: ${failure}`);
  }
}
