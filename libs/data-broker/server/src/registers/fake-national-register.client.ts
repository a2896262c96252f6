import type { RegisterPerson, SourceAnswer, SourceFailure } from '@gun/data-broker-contract';
import { NationalRegister, type PersonEvidence, type PersonPart } from './national-register.client';
import { absent, known, unavailable } from '../sources/source-answer';

const fields = {
  name: ['givenName', 'surname'],
  birthDate: ['birthDate'],
  birthPlace: ['birthPlace'],
  nationality: ['nationalities'],
  address: ['address'],
  household: ['household'],
  appointments: ['appointments'],
} as const satisfies Record<PersonEvidence, readonly (keyof PersonPart)[]>;

/** A National Register in memory, for tests: it knows the people it is given, or fails as it is told. */
export class FakeNationalRegisterClient extends NationalRegister {
  failure: SourceFailure | undefined;
  /** What it was asked, to prove what was not. */
  readonly asked: (readonly PersonEvidence[])[] = [];

  constructor(public people: readonly RegisterPerson[]) {
    super();
  }

  async person(ssin: string, evidence: readonly PersonEvidence[]): Promise<SourceAnswer<PersonPart>> {
    this.asked.push(evidence);
    if (this.failure) return unavailable(this.failure);
    const person = this.people.find((candidate) => candidate.ssin === ssin);
    if (!person) return absent();
    return known(Object.fromEntries(evidence.flatMap((piece) => fields[piece].map((field) => [field, person[field]]))));
  }
}
