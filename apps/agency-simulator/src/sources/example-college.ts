/**
 * A college that keeps copies of its diplomas, and offers them by the one call of `docs/agencies/being-a-source.md`. It is asked
 * under the pseudonyms of the education sector, which it learned for its own students.
 */
import { collegeDiplomas, personas, type PersonaId } from '@gun/testing';
import { z } from 'zod';
import { sendProblem } from './problem';
import type { PlayedSource } from './played-source';

const Question = z.strictObject({
  exchange: z.uuid(),
  purpose: z.string().max(60),
  dossier: z.string().max(40),
  evidenceType: z.literal('college-diploma'),
  subject: z.strictObject({ pseudonym: z.string().max(64) }),
  fields: z.array(z.enum(['title', 'awardedOn', 'grade'])).min(1),
});

const graduates = Object.keys(collegeDiplomas) as (keyof typeof collegeDiplomas)[]; // keys of that literal

export const exampleCollege: PlayedSource = {
  key: 'exampleCollege',
  name: 'Diplomas of a college (one call, by pseudonym)',
  base: 'example-college/v1',
  serve(server, { subjects }) {
    server.post('/evidence-files', async (request, reply) => {
      const question = Question.safeParse(request.body);
      if (!question.success) return sendProblem(reply, 400, 'badRequest', 'Bad Request');
      const { subject, fields } = question.data;
      const numbers = graduates.map((id: PersonaId) => personas[id].nrn);
      const found = (await subjects.find(subject.pseudonym, numbers)) ?? -1;
      const graduate = graduates[found];
      if (!graduate) return sendProblem(reply, 404, 'resourceNotFound', 'Resource Not Found');
      const diploma = { ...collegeDiplomas[graduate], studentNumber: 'EX-2017-0042' };
      const wanted: readonly string[] = fields;
      const evidence = Object.fromEntries(
        Object.entries(diploma).filter(([field]) => request.fault === 'moreThanAsked' || wanted.includes(field)),
      );
      const about = request.fault === 'foreignSubject' ? `1.${'z'.repeat(43)}` : subject.pseudonym;
      return reply.send({ subject: about, evidence, issuedAt: diploma.awardedOn });
    });
  },
};
