/** The National Register: answers about one person, and only the fields that were asked for. */
import { RegisterPersonQuery } from '@gun/data-broker-contract';
import type { Persona } from '@gun/testing';
import type { FastifyInstance } from 'fastify';
import type { Faults } from './faults';
import type { Population } from './population';
import { sendProblem } from './problem';
import { registerAddress } from './register-address';

const names = ({ surname, givenName }: Persona) => ({ lastName: surname, firstNames: givenName.split(' ') });

const recordOf = (population: Population, person: Persona) => ({
  ...names(person),
  birthDate: person.birthDate,
  residence: registerAddress(population.addressOf(person)),
  family: population.householdOf(person).map(({ person: relative, relation }) => ({
    ssin: relative.nrn,
    ...names(relative),
    birthDate: relative.birthDate,
    relationToSubject: relation.toUpperCase(),
  })),
});

export function serveNationalRegister(server: FastifyInstance, population: Population, faults: Faults): void {
  server.post('/national-register/v1/persons/query', async (request, reply) => {
    const query = RegisterPersonQuery.safeParse(request.body);
    if (!query.success) return sendProblem(reply, 400, 'badRequest', 'Bad Request');
    const fault = await faults.spoil('nationalRegister', reply);
    if (fault === 'answered') return reply;
    const { ssin, fields } = query.data;
    const person = fault === 'foreignSubject' ? population.someoneElse(ssin) : population.find(ssin);
    if (!person) return sendProblem(reply, 404, 'resourceNotFound', 'Resource Not Found');
    const wanted = Object.entries(recordOf(population, person)).filter(([field]) => fields.includes(field));
    return reply.send({ person: { ssin: person.nrn, ...Object.fromEntries(wanted) } });
  });
}
