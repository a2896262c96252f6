import {
  RepresentationSource,
  type RegisteredAppointment,
  type RegisteredChild,
  type Representation,
  type Represented,
} from './representation-source';

/** Registers in memory, for tests: who directs what, who has which children, and what people are called. */
export class FakeRepresentationSource extends RepresentationSource {
  available = true;
  /** Enterprises by the number of their director. */
  readonly directed = new Map<string, { enterpriseNumber: string; name: string }[]>();
  /** Children by the number of their parent. */
  readonly parents = new Map<string, RegisteredChild[]>();
  /** Those entrusted by a judge, by the number of whom the judge appointed. */
  readonly appointments = new Map<string, RegisteredAppointment[]>();
  questions = 0;
  nameQuestions = 0;

  async enterprisesOf(nrn: string): Promise<Representation> {
    this.questions += 1;
    return this.available ? { state: 'known', enterprises: this.directed.get(nrn) ?? [] } : { state: 'unavailable' };
  }

  async representedBy(nrn: string): Promise<Represented> {
    if (!this.available) return { state: 'unavailable' };
    return {
      state: 'known',
      children: this.parents.get(nrn) ?? [],
      appointments: this.appointments.get(nrn) ?? [],
    };
  }

  async findName(): Promise<string | undefined> {
    this.nameQuestions += 1;
    return this.available ? 'Bram Voorbeeld' : undefined;
  }
}
