/**
 * The Crossroads Bank for Enterprises: an enterprise by its number, what it is registered for, and the enterprises that a
 * person directs.
 */
import { RegisterEnterpriseQuery, RegisterMandateQuery } from '@gun/data-broker-contract';
import { enterprises, personas, type EnterprisePersona, type PersonaAddress } from '@gun/testing';
import { z } from 'zod';
import type { PlayedSource } from './played-source';
import { sendProblem } from './problem';
import { registerAddress } from './register-address';

const all: readonly EnterprisePersona[] = Object.values(enterprises);
/** Day on which every invented enterprise, its units and its directors were entered. */
const entered = '2020-01-01';

const address = (of: PersonaAddress) => registerAddress({ ...of, since: entered });

const headOf = ({ number, name }: EnterprisePersona) => ({ cbeNumber: number, denomination: name, status: 'AC' });

const recordOf = (enterprise: EnterprisePersona) => ({
  ...headOf(enterprise),
  juridicalForm: enterprise.legalForm,
  registeredOffice: address(enterprise.seat),
  mainActivity: { naceCode: enterprise.nace },
  establishmentUnits: enterprise.units.map((unit) => ({
    unitNumber: unit.number,
    denomination: unit.name,
    address: address(unit.address),
  })),
});

const RegistrationQuery = RegisterEnterpriseQuery.extend({ fields: z.array(z.string().max(30)).min(1) });

const registrationOf = ({ nace }: EnterprisePersona) => ({
  ...{ startDate: entered, status: 'AC', juridicalSituation: '000', activities: [nace] },
  typeOfEnterprise: '2',
});

/** The fields that were asked for, unless the source was told to send more. */
const picked = (record: object, fields: readonly string[], fault: string) =>
  Object.fromEntries(Object.entries(record).filter(([field]) => fault === 'moreThanAsked' || fields.includes(field)));

const directedBy = (ssin: string) =>
  all.filter(({ directors }) => directors.some((director) => personas[director].nrn === ssin));

const functionOf = (holderSsin: string) => (enterprise: EnterprisePersona) => ({
  holderSsin,
  functionCode: 'DIRECTOR',
  startDate: entered,
  enterprise: headOf(enterprise),
});

export const enterpriseRegister: PlayedSource = {
  key: 'enterpriseRegister',
  name: 'Crossroads Bank for Enterprises',
  base: 'enterprise-register/v1',
  serve(server) {
    server.post('/enterprises/query', async (request, reply) => {
      const query = RegisterEnterpriseQuery.safeParse(request.body);
      if (!query.success) return sendProblem(reply, 400, 'badRequest', 'Bad Request');
      const isAsked = ({ number }: EnterprisePersona) => number === query.data.enterpriseNumber;
      const enterprise = all.find((one) => (request.fault === 'foreignSubject' ? !isAsked(one) : isAsked(one)));
      if (!enterprise) return sendProblem(reply, 404, 'resourceNotFound', 'Resource Not Found');
      return reply.send({ enterprise: recordOf(enterprise) });
    });

    server.post('/registrations/query', async (request, reply) => {
      const query = RegistrationQuery.safeParse(request.body);
      if (!query.success) return sendProblem(reply, 400, 'badRequest', 'Bad Request');
      const { enterpriseNumber, fields } = query.data;
      const isAsked = ({ number }: EnterprisePersona) => number === enterpriseNumber;
      const enterprise = all.find((one) => (request.fault === 'foreignSubject' ? !isAsked(one) : isAsked(one)));
      if (!enterprise) return sendProblem(reply, 404, 'resourceNotFound', 'Resource Not Found');
      return reply.send({
        cbeNumber: enterprise.number,
        registration: picked(registrationOf(enterprise), fields, request.fault),
      });
    });

    server.post('/mandates/query', async (request, reply) => {
      const query = RegisterMandateQuery.safeParse(request.body);
      if (!query.success) return sendProblem(reply, 400, 'badRequest', 'Bad Request');
      const { directorSsin } = query.data;
      if (request.fault === 'foreignSubject') return reply.send({ functions: strangersFunctions(directorSsin) });
      return reply.send({ functions: directedBy(directorSsin).map(functionOf(directorSsin)) });
    });
  },
};

/** The functions of people who were not asked about. */
const strangersFunctions = (ssin: string) =>
  Object.values(personas)
    .filter(({ nrn }) => nrn !== ssin)
    .flatMap(({ nrn }) => directedBy(nrn).map(functionOf(nrn)));
