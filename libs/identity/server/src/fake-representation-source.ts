import {
  RepresentationSource,
  type Parenthood,
  type RegisteredChild,
  type Representation,
} from './representation-source';

/** Registers in memory, for tests: who directs what, who has which children, and what people are called. */
export class FakeRepresentationSource extends RepresentationSource {
  available = true;
  /** Enterprises by the number of their director. */
  readonly directed = new Map<string, { enterpriseNumber: string; name: string }[]>();
  /** Children by the number of their parent. */
  readonly parents = new Map<string, RegisteredChild[]>();
  questions = 0;
  nameQuestions = 0;

  async enterprisesOf(nrn: string): Promise<Representation> {
    this.questions += 1;
    return this.available ? { state: 'known', enterprises: this.directed.get(nrn) ?? [] } : { state: 'unavailable' };
  }

  async childrenOf(nrn: string): Promise<Parenthood> {
    return this.available ? { state: 'known', children: this.parents.get(nrn) ?? [] } : { state: 'unavailable' };
  }

  async findName(): Promise<string | undefined> {
    this.nameQuestions += 1;
    return this.available ? 'Bram Voorbeeld' : undefined;
  }
}
