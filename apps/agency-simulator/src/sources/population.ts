/** Who lives where. The invented people start at the address of their persona; what agencies record since is kept on disk. */
import { appointments, personas, type AppointmentPersona, type Persona, type PersonaAddress } from '@gun/testing';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { z } from 'zod';

const RecordedAddress = z.object({
  street: z.string(),
  houseNumber: z.string(),
  box: z.string().optional(),
  postCode: z.string(),
  municipality: z.string(),
  nis: z.string(),
  since: z.string(),
});
export type RecordedAddress = z.infer<typeof RecordedAddress>;

export interface Relative {
  readonly person: Persona;
  readonly relation: Persona['household'][number]['relation'];
}

type Appointment = Omit<AppointmentPersona, 'persona'> & { readonly person: Persona };

const people: readonly Persona[] = Object.values(personas);
/** Day on which every persona was registered where they live. */
const firstRegistration = '2019-03-01';

export class Population {
  private constructor(
    private readonly file: string,
    private readonly recorded: Map<string, RecordedAddress>,
  ) {}

  /** The population as it was when this process last stopped. */
  static kept(file: string): Population {
    const saved = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {};
    return new Population(file, new Map(Object.entries(z.record(z.string(), RecordedAddress).parse(saved))));
  }

  find(ssin: string): Persona | undefined {
    return people.find((person) => person.nrn === ssin);
  }

  /** Anyone but these people: what a register that mixes people up would speak of. */
  someoneElse(...ssins: string[]): Persona {
    const other = people.find((person) => !ssins.includes(person.nrn));
    if (!other) throw new Error('there is only one persona');
    return other;
  }

  addressOf(person: Persona): RecordedAddress {
    const born = person.birthDate > firstRegistration ? person.birthDate : firstRegistration;
    return this.recorded.get(person.nrn) ?? { ...person.address, since: born };
  }

  /** Who lives with a person: the household of the persona, as far as it is registered at the same address today. */
  householdOf(person: Persona): Relative[] {
    const home = this.addressOf(person);
    return person.household.flatMap(({ persona, relation }) => {
      const relative = people.find(({ id }) => id === persona);
      return relative && sameHome(this.addressOf(relative), home) ? [{ person: relative, relation }] : [];
    });
  }

  /** Those for whom a judge appointed a person. */
  appointmentsOf({ id }: Persona): Appointment[] {
    const [, given = []] = Object.entries(appointments).find(([appointed]) => appointed === id) ?? [];
    return given.map(({ persona, ...appointment }) => ({ person: personas[persona], ...appointment }));
  }

  /** Records where a person lives from a day on. Recording the same thing twice changes nothing. */
  recordAddress(ssin: string, address: PersonaAddress, since: string): void {
    if (!this.find(ssin)) throw new Error('this number is not in the register');
    this.recorded.set(ssin, RecordedAddress.parse({ ...address, since }));
    mkdirSync(dirname(this.file), { recursive: true, mode: 0o700 });
    // Written beside and then renamed: whoever stops us half-way leaves the old file whole.
    writeFileSync(`${this.file}.new`, JSON.stringify(Object.fromEntries(this.recorded), null, 2), { mode: 0o600 });
    renameSync(`${this.file}.new`, this.file);
  }
}

const sameHome = (one: RecordedAddress, other: RecordedAddress): boolean =>
  (['street', 'houseNumber', 'box', 'postCode'] as const).every((part) => one[part] === other[part]);
