import { ContestedValues, type ContestedValue } from './contested-values';

/** Contested values in memory, for tests; how often they were asked for is remembered. */
export class FakeContestedValues extends ContestedValues {
  asked = 0;

  constructor(private readonly held: ContestedValue[] = []) {
    super();
  }

  contest(value: ContestedValue): void {
    this.held.push(value);
  }

  override async of(partyIds: readonly string[]): Promise<readonly ContestedValue[]> {
    this.asked += 1;
    return this.held.filter(({ partyId }) => partyIds.includes(partyId));
  }
}
