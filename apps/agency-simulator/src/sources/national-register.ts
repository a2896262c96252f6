/** The National Register: answers about one person, and only the fields that were asked for. */
import { RegisterPersonQuery } from '@gun/data-broker-contract';
import type { Persona } from '@gun/testing';
import type { PlayedSource } from './played-source';
import type { Population } from './population';
import { sendProblem } from './problem';
import { registerAddress } from './register-address';

const names = ({ surname, givenName }: Persona) => ({ lastName: surname, firstNames: givenName.split(' ') });

const recordOf = (population: Population, person: Persona) => ({
  ...names(person),
  birthDate: person.birthDate,
  birthPlace: { placeName: person.address.municipality, countryCode: 'BE' }, // the invented people never moved far
  nationalities: [{ countryCode: 'BE' }],
  residence: registerAddress(population.addressOf(person)),
  family: population.householdOf(person).map(({ person: relative, relation }) => ({
    ssin: relative.nrn,
    ...names(relative),
    birthDate: relative.birthDate,
    relationToSubject: relation.toUpperCase(),
  })),
  appointments: population.appointmentsOf(person).map(({ person: entrusted, capacity, over, order, until }) => ({
    ssin: entrusted.nrn,
    ...names(entrusted),
    birthDate: entrusted.birthDate,
    capacity: capacity.toUpperCase(),
    scope: over.map((one) => one.toUpperCase()),
    order,
    ...(until && { endDate: until }),
  })),
});

export const nationalRegister: PlayedSource = {
  key: 'nationalRegister',
  name: 'National Register',
  base: 'national-register/v1',
  serve(server, { population }) {
    server.post('/persons/query', async (request, reply) => {
      const query = RegisterPersonQuery.safeParse(request.body);
      if (!query.success) return sendProblem(reply, 400, 'badRequest', 'Bad Request');
      const { ssin, fields } = query.data;
      const person = request.fault === 'foreignSubject' ? population.someoneElse(ssin) : population.find(ssin);
      if (!person) return sendProblem(reply, 404, 'resourceNotFound', 'Resource Not Found');
      const wanted = Object.entries(recordOf(population, person)).filter(
        ([field]) => request.fault === 'moreThanAsked' || fields.includes(field),
      );
      return reply.send({ person: { ssin: person.nrn, ...Object.fromEntries(wanted) } });
    });
  },
};
