import type { RegisterEnterprise, SourceAnswer, SourceFailure } from '@gun/data-broker-contract';
import { EnterpriseRegister, type EnterprisePart, type Mandate } from './enterprise-register.client';
import { absent, known, unavailable } from '../sources/source-answer';

/** A Crossroads Bank in memory, for tests: it knows the enterprises it is given, or fails as it is told. */
export class FakeEnterpriseRegisterClient extends EnterpriseRegister {
  failure: SourceFailure | undefined;
  /** How often it was asked, to prove when it was not. */
  questions = 0;

  constructor(public enterprises: readonly RegisterEnterprise[]) {
    super();
  }

  async enterprise(enterpriseNumber: string): Promise<SourceAnswer<EnterprisePart>> {
    this.questions += 1;
    if (this.failure) return unavailable(this.failure);
    const found = this.enterprises.find((enterprise) => enterprise.enterpriseNumber === enterpriseNumber);
    if (!found) return absent();
    const { directors: _people, ...part } = found;
    return known(part);
  }

  async mandatesOf(directorSsin: string): Promise<SourceAnswer<readonly Mandate[]>> {
    this.questions += 1;
    if (this.failure) return unavailable(this.failure);
    return known(
      this.enterprises.flatMap(({ enterpriseNumber, name, active, directors }) =>
        directors
          .filter(({ ssin }) => ssin === directorSsin)
          .map(({ since }) => ({ enterpriseNumber, name, active, since })),
      ),
    );
  }
}
