/** The Crossroads Bank for Social Security: each question carries a ticket and a legal context, and gets yes or no. */
import { disabilities, type PersonaId } from '@gun/testing';
import { z } from 'zod';
import { sendProblem } from './problem';
import type { PlayedSource } from './played-source';

const Query = z.strictObject({
  ticket: z.uuid(),
  legalContext: z.string().min(1).max(60),
  ssin: z.string().regex(/^\d{11}$/),
  fields: z.array(z.enum(['recognised'])).length(1),
});

export const cbss: PlayedSource = {
  key: 'cbss',
  name: 'Recognition of disability (Crossroads Bank for Social Security)',
  base: 'cbss/v1',
  serve(server, { population }) {
    server.post('/recognitions/query', async (request, reply) => {
      const query = Query.safeParse(request.body);
      if (!query.success) return sendProblem(reply, 400, 'badRequest', 'Bad Request');
      const { ticket, ssin: asked } = query.data;
      const person = population.find(asked);
      if (!person) return sendProblem(reply, 404, 'resourceNotFound', 'Resource Not Found');
      const file = disabilities[person.id as PersonaId]; // the register holds personas only
      const more = request.fault === 'moreThanAsked' && { points: file?.points, nature: file?.nature };
      const ssin = request.fault === 'foreignSubject' ? population.someoneElse(asked).nrn : asked;
      return reply.send({
        ...{ ticket, ssin, recognition: { recognised: file?.recognised ?? false, ...more } },
        validUntil: '2027-11-30',
      });
    });
  },
};
