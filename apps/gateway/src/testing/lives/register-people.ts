import type { RegisterEnterprise, RegisterPerson } from '@gun/data-broker-contract';
import {
  appointments,
  personas,
  type EnterprisePersona,
  type Persona,
  type PersonaAddress,
  type PersonaId,
} from '@gun/testing';

const addressOf = ({ street, houseNumber, box, postCode, municipality, nis }: PersonaAddress) => ({
  ...{ street, houseNumber, postCode, municipality, nis, since: '2019-03-04' },
  ...(box && { box }),
});

/** A persona as the National Register holds them. */
export function personInRegister(id: PersonaId): RegisterPerson {
  const persona: Persona = personas[id];
  return {
    ssin: persona.nrn,
    givenName: persona.givenName,
    surname: persona.surname,
    birthDate: persona.birthDate,
    birthPlace: { locality: persona.address.municipality, country: 'BE' },
    nationalities: ['BE'],
    address: addressOf(persona.address),
    household: persona.household.map(({ persona: member, relation }) => {
      const { nrn, givenName, surname, birthDate } = personas[member as PersonaId]; // households name personas
      return { ssin: nrn, givenName, surname, birthDate, relation };
    }),
    appointments: (appointments[id] ?? []).map(({ persona: entrusted, over, ...appointment }) => {
      const { nrn, givenName, surname, birthDate } = personas[entrusted];
      return { ssin: nrn, givenName, surname, birthDate, over: [...over], ...appointment };
    }),
  };
}

/** An enterprise persona as the Crossroads Bank holds it. */
export const enterpriseInRegister = (enterprise: EnterprisePersona): RegisterEnterprise => ({
  enterpriseNumber: enterprise.number,
  name: enterprise.name,
  legalForm: enterprise.legalForm,
  seat: addressOf(enterprise.seat),
  active: true,
  nace: enterprise.nace,
  units: enterprise.units.map(({ number, name, address }) => ({ number, name, address: addressOf(address) })),
  directors: enterprise.directors.map((director) => ({ ssin: personas[director].nrn, since: '2020-01-01' })),
});
