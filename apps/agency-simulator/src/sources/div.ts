/** Vehicles and driving licences of the FPS Mobility. */
import { licences, vehicles, type PersonaId } from '@gun/testing';
import { z } from 'zod';
import { sendProblem } from './problem';
import type { PlayedSource } from './played-source';

const Query = z.strictObject({
  holder: z.string().regex(/^\d{11}$/),
  fields: z.array(z.string().max(30)).min(1),
});

/** The fields that were asked for, unless the source was told to send more. */
const picked = (record: object, fields: readonly string[], fault: string) =>
  Object.fromEntries(Object.entries(record).filter(([field]) => fault === 'moreThanAsked' || fields.includes(field)));

export const div: PlayedSource = {
  key: 'div',
  name: 'Vehicles and driving licences (FPS Mobility)',
  base: 'div/v1',
  serve(server, { population }) {
    server.post('/registrations/query', async (request, reply) => {
      const query = Query.safeParse(request.body);
      if (!query.success) return sendProblem(reply, 400, 'badRequest', 'Bad Request');
      const { holder, fields } = query.data;
      const plates = vehicles[population.find(holder)?.id as PersonaId]; // undefined for whoever is not registered
      if (!plates) return sendProblem(reply, 404, 'resourceNotFound', 'Resource Not Found');
      const about = request.fault === 'foreignSubject' ? population.someoneElse(holder).nrn : holder;
      const registrations = plates.map((plate) =>
        picked({ plate, make: 'Exemple', colour: 'grey' }, fields, request.fault),
      );
      return reply.send({ holder: about, registrations });
    });

    server.post('/licences/query', async (request, reply) => {
      const query = Query.safeParse(request.body);
      if (!query.success) return sendProblem(reply, 400, 'badRequest', 'Bad Request');
      const { holder, fields } = query.data;
      const licence = licences[population.find(holder)?.id as PersonaId]; // undefined for whoever is not registered
      if (!licence) return sendProblem(reply, 404, 'resourceNotFound', 'Resource Not Found');
      const about = request.fault === 'foreignSubject' ? population.someoneElse(holder).nrn : holder;
      const { categories, issuedOn: issueDate, validUntil: expiryDate, status } = licence;
      const record = { categories, issueDate, expiryDate, status, restrictions: ['01'] };
      return reply.send({ holder: about, licence: picked(record, fields, request.fault) });
    });
  },
};
