/**
 * Enrolments, behind an exchange platform with the manners of MAGDA: three headers say which business context, which
 * transaction and which call, and only a file that is registered in the repertory gets data.
 */
import { enrolments, type PersonaEnrolment, type PersonaId } from '@gun/testing';
import { z } from 'zod';
import { sendProblem } from './problem';
import type { PlayedSource } from './played-source';

const uuid = z.uuid();
const Headers = z.object({ 'x-correlation-id': uuid, 'x-tracing-id': uuid, 'x-request-id': uuid });
const insz = z.string().regex(/^\d{11}$/);
const dossiernummer = z.string().max(40);

const Registration = z.strictObject({
  ...{ insz, dossiernummer },
  hoedanigheid: z.string().max(60),
  begin: z.iso.date(),
  einde: z.iso.date(),
});
const Query = z.strictObject({ insz, dossiernummer, velden: z.array(z.string().max(30)).min(1) });

/** An open file of one person. */
const fileOf = (file: { readonly insz: string; readonly dossiernummer: string }) =>
  `${file.insz} ${file.dossiernummer}`;

const levels = { primary: 'BASIS', secondary: 'SECUNDAIR', higher: 'HOGER' } as const;
const recordOf = ({ school, programme, schoolYear, enrolledOn, level, fullTime }: PersonaEnrolment) => ({
  ...{ instelling: school, opleiding: programme, schooljaar: schoolYear, datum: enrolledOn },
  ...{ niveau: levels[level], voltijds: fullTime, studentennummer: 'EX-2026-0417' },
});

export const enrolment: PlayedSource = {
  key: 'enrolment',
  name: 'School enrolments (with the manners of MAGDA)',
  base: 'enrolment/v1',
  serve(server, { population }) {
    const repertory = new Set<string>();

    server.addHook('onRequest', async (request, reply) => {
      const headers = Headers.safeParse(request.headers);
      if (!headers.success) return sendProblem(reply, 400, 'badRequest', 'Bad Request');
      return void reply.header('x-correlation-id', headers.data['x-correlation-id']);
    });

    server.put('/repertory/registrations', async (request, reply) => {
      const registration = Registration.safeParse(request.body);
      if (!registration.success) return sendProblem(reply, 400, 'badRequest', 'Bad Request');
      repertory.add(fileOf(registration.data));
      return reply.send({ status: 'OPEN' });
    });

    server.post('/enrolments/query', async (request, reply) => {
      const query = Query.safeParse(request.body);
      if (!query.success) return sendProblem(reply, 400, 'badRequest', 'Bad Request');
      const { insz: subject, velden } = query.data;
      if (!repertory.has(fileOf(query.data)))
        return sendProblem(reply, 403, 'noOpenFile', 'No Open File In The Repertory');
      const found = enrolments[population.find(subject)?.id as PersonaId]; // undefined for whoever is not registered
      if (!found) return sendProblem(reply, 404, 'resourceNotFound', 'Resource Not Found');
      const wanted = Object.entries(recordOf(found)).filter(
        ([field]) => request.fault === 'moreThanAsked' || velden.includes(field),
      );
      const about = request.fault === 'foreignSubject' ? population.someoneElse(subject).nrn : subject;
      return reply.send({ insz: about, geldigTot: '2027-09-14', inschrijving: Object.fromEntries(wanted) });
    });
  },
};
