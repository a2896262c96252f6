/** Diplomas of the Flemish LED: takes a request, works on it for a while, and keeps the result for whoever asked. */
import { awards, type PersonaId } from '@gun/testing';
import { z } from 'zod';
import { sendProblem } from './problem';
import type { PlayedSource } from './played-source';

const Query = z.strictObject({
  aanvraag: z.uuid(),
  dossier: z.string().max(40),
  insz: z.string().regex(/^\d{11}$/),
  velden: z.array(z.enum(['benaming', 'instelling', 'datum', 'niveau'])).min(1),
});

interface Taken extends z.infer<typeof Query> {
  readonly readyAt: number;
}

export const led: PlayedSource = {
  key: 'led',
  name: 'Diplomas (LED), which answers later',
  base: 'led/v1',
  serve(server, { population, deferMs }) {
    const requests = new Map<string, Taken>();
    const retryAfterSeconds = Math.max(1, Math.ceil(deferMs / 1000));

    server.post('/award-requests', async (request, reply) => {
      const query = Query.safeParse(request.body);
      if (!query.success) return sendProblem(reply, 400, 'badRequest', 'Bad Request');
      const { insz, aanvraag } = query.data;
      const found = awards[population.find(insz)?.id as PersonaId]; // undefined for whoever is not registered
      if (!found) return sendProblem(reply, 404, 'resourceNotFound', 'Resource Not Found');
      // The same request again is the same request.
      if (!requests.has(aanvraag)) requests.set(aanvraag, { ...query.data, readyAt: Date.now() + deferMs });
      return reply.status(202).send({ location: `/award-requests/${aanvraag}`, retryAfterSeconds });
    });

    server.get<{ Params: { id: string } }>('/award-requests/:id', async (request, reply) => {
      const taken = requests.get(request.params.id);
      if (!taken) return sendProblem(reply, 404, 'resourceNotFound', 'Resource Not Found');
      const location = `/award-requests/${taken.aanvraag}`;
      if (Date.now() < taken.readyAt) return reply.status(202).send({ location, retryAfterSeconds });
      return reply.send({ status: 'READY', result: `${location}/awards` });
    });

    server.get<{ Params: { id: string } }>('/award-requests/:id/awards', async (request, reply) => {
      const taken = requests.get(request.params.id);
      const found = taken && awards[population.find(taken.insz)?.id as PersonaId]; // it was there when it was taken
      if (!taken || !found || Date.now() < taken.readyAt)
        return sendProblem(reply, 404, 'resourceNotFound', 'Resource Not Found');
      const insz = request.fault === 'foreignSubject' ? population.someoneElse(taken.insz).nrn : taken.insz;
      const bewijzen = found.map(({ title, institution, awardedOn, level }) => {
        const record = { benaming: title, instelling: institution, datum: awardedOn, niveau: level, graad: 'x' };
        const wanted: readonly string[] = taken.velden;
        return Object.fromEntries(
          Object.entries(record).filter(([field]) => request.fault === 'moreThanAsked' || wanted.includes(field)),
        );
      });
      return reply.send({ insz, bewijzen });
    });
  },
};
