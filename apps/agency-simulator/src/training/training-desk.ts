/**
 * Plays a payroll office, which grants training to the workers whose numbers it holds by law, and a training centre, which
 * knows nobody and takes codes. Two clients of the counter with a key each; neither has the scopes of the other.
 */
import { querySubjectPseudonyms } from '@gun/data-broker-contract';
import { brusselsDate } from '@gun/kernel';
import { personas, type PersonaId } from '@gun/testing';
import {
  claimTrainingCredits,
  completeTraining,
  grantTrainingCredits,
  refundTrainingCredits,
  type TrainingClaim,
  type TrainingGrant,
} from '@gun/training-credits-contract';
import { randomUUID } from 'node:crypto';
import type { AgencyApi } from '../agencies/agency-api.client';

export const payrollOffice = {
  clientId: 'agency-payroll-office',
  scopes: ['scope:gun:agency:subjects', 'scope:gun:agency:training-grants'],
};
export const trainingCentre = {
  clientId: 'agency-training-centre',
  scopes: ['scope:gun:agency:training-claims'],
};

/** Schemes under which this payroll office grants. */
export const grantedSchemes = [
  'flemish-training-leave',
  'walloon-educational-leave',
  'individual-training-right',
] as const;

export interface Granting {
  readonly worker: PersonaId;
  readonly scheme: string;
  readonly amount: number;
}

export class TrainingDesk {
  /** Claims of this run, the latest last. */
  readonly claims = new Map<string, TrainingClaim>();

  constructor(
    private readonly payroll: AgencyApi,
    private readonly centre: AgencyApi,
  ) {}

  async grant({ worker, scheme, amount }: Granting, key: string = randomUUID()): Promise<TrainingGrant> {
    const [subject = ''] = (await this.payroll.call(querySubjectPseudonyms, { ssins: [personas[worker].nrn] }))
      .subjects;
    return this.payroll.call(grantTrainingCredits, { subject, scheme, amount }, { key });
  }

  async claim(code: string, amount: number): Promise<TrainingClaim> {
    return this.keep(await this.centre.call(claimTrainingCredits, { code, amount }, { key: randomUUID() }));
  }

  async refund(claimId: string, amount: number): Promise<TrainingClaim> {
    const asked = { claimId, amount, reason: 'courseCancelled' } as const;
    return this.keep(await this.centre.call(refundTrainingCredits, asked, { key: randomUUID() }));
  }

  /** Today, in Brussels. */
  async finish(claimId: string, title: string): Promise<TrainingClaim> {
    const asked = { claimId, title, completedOn: brusselsDate(Date.now()), language: 'fr' } as const;
    return this.keep(await this.centre.call(completeTraining, asked, { key: randomUUID() }));
  }

  private keep(claim: TrainingClaim): TrainingClaim {
    this.claims.set(claim.id, claim);
    return claim;
  }
}
