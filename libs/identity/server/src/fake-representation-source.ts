import { RepresentationSource, type Representation } from './representation-source';

/** Registers in memory, for tests: who directs what, and what people are called. */
export class FakeRepresentationSource extends RepresentationSource {
  available = true;
  /** Enterprises by the number of their director. */
  readonly directed = new Map<string, { enterpriseNumber: string; name: string }[]>();
  questions = 0;

  async enterprisesOf(nrn: string): Promise<Representation> {
    this.questions += 1;
    return this.available ? { state: 'known', enterprises: this.directed.get(nrn) ?? [] } : { state: 'unavailable' };
  }

  async findName(): Promise<string | undefined> {
    return this.available ? 'Bram Voorbeeld' : undefined;
  }
}
