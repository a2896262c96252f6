/** Income tax of the FPS Finance: a snapshot that is taken once a year, and proposals of simplified return. */
import { incomes, proposals, type PersonaId } from '@gun/testing';
import { z } from 'zod';
import { sendProblem } from './problem';
import type { PlayedSource } from './played-source';

const Query = z.strictObject({
  members: z
    .array(z.string().regex(/^\d{11}$/))
    .min(1)
    .max(41),
  incomeYear: z.int().min(2000).max(2100),
  fields: z.array(z.enum(['incomeYear', 'taxableIncome', 'assessmentStatus'])).min(1),
});

const ProposalQuery = z.strictObject({
  ssin: z.string().regex(/^\d{11}$/),
  fields: z.array(z.string()).min(1).max(20),
});

/** The snapshot of an income year is taken in October, two years later. */
const snapshotOf = (incomeYear: number) => ({
  version: `${incomeYear}.1`,
  takenOn: `${incomeYear + 2}-10-01`,
  validUntil: `${incomeYear + 3}-09-30`,
});

export const tax: PlayedSource = {
  key: 'tax',
  name: 'Personal income tax (FPS Finance)',
  base: 'tax/v2',
  serve(server, { population }) {
    server.post('/income-snapshots/query', async (request, reply) => {
      const query = Query.safeParse(request.body);
      if (!query.success) return sendProblem(reply, 400, 'badRequest', 'Bad Request');
      const { members, incomeYear } = query.data;
      const recordOf = (ssin: string) => {
        const person = population.find(ssin);
        if (!person) return [];
        const income = incomes[person.id as PersonaId]; // whoever has none is named all the same
        const taxed = income?.taxable[incomeYear];
        const taxableIncome = taxed ?? '0.00';
        const assessed = income?.assessed ? 'ENROLLED' : 'PROVISIONAL';
        const assessmentStatus = taxed === undefined ? 'NONE' : assessed;
        const more = request.fault === 'moreThanAsked' && { professionalExpenses: '5510.00', employer: 'Exemple SA' };
        return [{ ssin, taxableIncome, assessmentStatus, ...more }];
      };
      const asked = request.fault === 'foreignSubject' ? [population.someoneElse(...members).nrn] : members;
      const found = asked.flatMap(recordOf);
      if (found.every(({ assessmentStatus }) => assessmentStatus === 'NONE'))
        return sendProblem(reply, 404, 'resourceNotFound', 'Resource Not Found');
      return reply.send({ incomeYear, snapshot: snapshotOf(incomeYear), members: found });
    });

    server.post('/proposals/query', async (request, reply) => {
      const query = ProposalQuery.safeParse(request.body);
      if (!query.success) return sendProblem(reply, 400, 'badRequest', 'Bad Request');
      const { ssin, fields } = query.data;
      const held = proposals[population.find(ssin)?.id as PersonaId]; // undefined for whoever has no simple income
      if (!held) return sendProblem(reply, 404, 'resourceNotFound', 'Resource Not Found');
      const told = Object.entries(held).filter(([field]) => fields.includes(field));
      const more = request.fault === 'moreThanAsked' ? { employer: 'Exemple SA' } : {};
      const subject = request.fault === 'foreignSubject' ? population.someoneElse(ssin).nrn : ssin;
      return reply.send({ ssin: subject, proposal: { ...Object.fromEntries(told), ...more } });
    });
  },
};
