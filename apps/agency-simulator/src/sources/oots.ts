/**
 * An evidence provider of another Member State behind its access point: asks for a preview first (EDM:ERR:0002), shows
 * it at an address of its own, and gives in the second request what the person accepted there.
 */
import { foreignDiplomas, personas, type PersonaId } from '@gun/testing';
import type { FastifyReply } from 'fastify';
import { z } from 'zod';
import { errorDocument, evidenceDocument, nothingDocument } from './oots-documents';
import { readQuery, type EdmQuery } from './oots-query';
import { sendProblem } from './problem';
import type { PlayedSource } from './played-source';

const Message = z.strictObject({
  exchangeId: z.uuid(),
  action: z.literal('ExecuteQueryRequest'),
  payloads: z.array(z.strictObject({ id: z.string(), mediaType: z.string(), value: z.base64() })).length(1),
});

const documentType = 'application/x-ebrs+xml';

/** What a person did with the preview of one exchange. */
interface Preview {
  readonly holder: PersonaId;
  readonly returnLocation: string | undefined;
  decision?: 'accepted' | 'refused';
}

/** Shared by the access point, which is locked, and the preview, which anyone with its address may see. */
const previews = new Map<string, Preview>();

const holders = Object.keys(foreignDiplomas) as PersonaId[]; // keys of that literal

const holderOf = ({ familyName, givenName, dateOfBirth }: EdmQuery): PersonaId | undefined =>
  holders.find((id) => {
    const { surname, givenName: name, birthDate } = personas[id];
    return surname === familyName && name === givenName && birthDate === dateOfBirth;
  });

export const oots: PlayedSource = {
  key: 'oots',
  name: 'Diplomas of another Member State (OOTS)',
  base: 'oots/v2',
  signs: 'jades',
  serve(server) {
    const answerOf = (exchangeId: string, query: EdmQuery, at: string, foreign: boolean) => {
      const holder = holderOf(query);
      const diploma = holder && foreignDiplomas[holder];
      if (!holder || !diploma) return errorDocument(query.id, 'EDM:ERR:0004');
      const preview = previews.get(exchangeId) ?? { holder, returnLocation: query.returnLocation };
      previews.set(exchangeId, preview);
      if (preview.decision === 'refused') return nothingDocument(query.id);
      if (preview.decision === undefined) return errorDocument(query.id, 'EDM:ERR:0002', `${at}/preview/${exchangeId}`);
      return evidenceDocument(query, foreign ? personas.greta : personas[holder], exchangeId);
    };

    server.post('/messages', async (request, reply) => {
      const message = Message.safeParse(request.body);
      if (!message.success) return sendProblem(reply, 400, 'badRequest', 'Bad Request');
      const { exchangeId, payloads } = message.data;
      const query = readQuery(Buffer.from(String(payloads[0]?.value), 'base64').toString());
      if (!query) return sendProblem(reply, 400, 'badRequest', 'Bad Request');
      const at = `${request.protocol}://${request.host}/oots/v2`;
      const document = answerOf(exchangeId, query, at, request.fault === 'foreignSubject');
      const diploma = document.includes('MainEvidence') && foreignDiplomas[previews.get(exchangeId)?.holder ?? 'yanis'];
      const attached = diploma ? [{ id: `cid:${exchangeId}@fi`, mediaType: 'application/xml', text: diploma }] : [];
      const sent = [{ id: 'cid:document@fi', mediaType: documentType, text: document }, ...attached];
      return reply.send({
        exchangeId,
        payloads: sent.map(({ text, ...one }) => ({ ...one, value: Buffer.from(text).toString('base64') })),
      });
    });
  },

  serveOpenly(server) {
    server.addContentTypeParser('application/x-www-form-urlencoded', (_request, _body, done) => done(null, {}));
    server.get<{ Params: { id: string } }>('/preview/:id', async (request, reply) => {
      const preview = previews.get(request.params.id);
      return preview
        ? page(reply, form(request.params.id, preview))
        : page(reply.status(404), '<h1>Nothing to show here</h1>');
    });
    for (const [path, decision] of [
      ['accept', 'accepted'],
      ['refuse', 'refused'],
    ] as const)
      server.post<{ Params: { id: string } }>(`/preview/:id/${path}`, async (request, reply) => {
        const preview = previews.get(request.params.id);
        if (!preview) return page(reply.status(404), '<h1>Nothing to show here</h1>');
        preview.decision ??= decision;
        const back = URL.parse(preview.returnLocation ?? '');
        if (back && /^https?:$/.test(back.protocol)) return reply.redirect(back.href, 303);
        return page(reply, '<h1>Thank you</h1><p>You can go back to the counter.</p>');
      });
  },
};

const escape = (text: string) => text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);

const form = (
  id: string,
  { holder, decision }: Preview,
): string => `<h1>Your diploma, as Finland (invented) holds it</h1>
<pre>${escape(foreignDiplomas[holder] ?? '')}</pre>
${decision ? `<p>You ${decision} this already.</p>` : ''}<form method="post">
<button formaction="${id}/accept">Send this to the counter</button> <button formaction="${id}/refuse">Send nothing</button></form>`;

const page = (reply: FastifyReply, body: string): FastifyReply =>
  reply
    .headers({ 'content-security-policy': "default-src 'none'", 'cache-control': 'no-store' })
    .type('text/html; charset=utf-8')
    .send(`<!doctype html><html lang="en"><title>Preview</title><main>${body}</main></html>`);
