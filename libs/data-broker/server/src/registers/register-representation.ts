import { RepresentationSource, type Represented, type Representation } from '@gun/identity-server';
import { Injectable } from '@nestjs/common';
import { duties } from '../legal-bases/legal-bases';
import { RegisterReader } from './register.reader';

/** Tells the identity domain what the registers say: whom a person may act for, and what they are called. */
@Injectable()
export class RegisterRepresentation extends RepresentationSource {
  constructor(private readonly registers: RegisterReader) {
    super();
  }

  async enterprisesOf(nrn: string): Promise<Representation> {
    const mandates = await this.registers.mandatesOf(nrn);
    if (mandates.state === 'unavailable') return { state: 'unavailable' };
    const active = mandates.state === 'known' ? mandates.value.filter((mandate) => mandate.active) : [];
    return { state: 'known', enterprises: active.map(({ enterpriseNumber, name }) => ({ enterpriseNumber, name })) };
  }

  /** Children who live with the person, and those for whom a judge appointed them: one question, one line of the log. */
  async representedBy(nrn: string): Promise<Represented> {
    const person = await this.registers.person(nrn, duties.representation, ['household', 'appointments']);
    if (person.state === 'unavailable') return { state: 'unavailable' };
    const { household = [], appointments = [] } = person.state === 'known' ? person.value : {};
    const children = household.filter(({ relation }) => relation === 'child');
    return {
      state: 'known',
      children: children.map(({ ssin, birthDate, ...names }) => ({ nrn: ssin, birthDate, name: fullName(names) })),
      appointments: appointments.map(({ ssin, givenName, surname, ...appointment }) => ({
        ...{ nrn: ssin, name: fullName({ givenName, surname }) },
        ...appointment,
      })),
    };
  }

  async findName(nrn: string): Promise<string | undefined> {
    const person = await this.registers.person(nrn, duties.signIn, ['name']);
    if (person.state !== 'known') return undefined;
    return fullName(person.value);
  }
}

const fullName = ({ givenName, surname }: { givenName?: string; surname?: string }): string =>
  [givenName, surname].filter(Boolean).join(' ');
