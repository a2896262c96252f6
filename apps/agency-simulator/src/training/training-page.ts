/** The counters of the payroll office and of the training centre, in plain HTML: buttons that make calls of the public API. */
import { personas, type PersonaId } from '@gun/testing';
import type { FastifyInstance, FastifyReply } from 'fastify';
import { z } from 'zod';
import { AgencyApiProblem } from '../agencies/agency-api.client';
import { grantedSchemes, type TrainingDesk } from './training-desk';

const workers = Object.keys(personas) as [PersonaId, ...PersonaId[]]; // keys of that literal, which is not empty
const amount = z.coerce.number().int().min(1).max(10_000);
const Grant = z.object({ worker: z.enum(workers), scheme: z.enum(grantedSchemes), amount });
const Claim = z.object({ code: z.string().trim().min(12).max(20), amount });
const Finish = z.object({ claim: z.uuid(), title: z.string().trim().min(1).max(200) });
const Refund = z.object({ claim: z.uuid(), amount });

const escaped = (text: string): string => text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
const options = (values: readonly (readonly [value: string, text: string])[]): string =>
  values.map(([value, text]) => `<option value="${escaped(value)}">${escaped(text)}</option>`).join('');
const number = '<label>Amount <input name="amount" inputmode="numeric" size="5" required></label>';

function page({ claims }: TrainingDesk, said: string): string {
  const people = options(workers.map((id) => [id, `${personas[id].givenName} ${personas[id].surname}`]));
  const latest = [...claims.values()].reverse();
  const known = options(latest.map(({ id, amount: all, refunded }) => [id, `${all} claimed, ${refunded} given back`]));
  return `<!doctype html><html lang="en"><title>Training, played</title><h1>Training, played</h1>
<p>An invented payroll office and an invented training centre. Both call the counter with their own key.</p>
<p role="status">${escaped(said)}</p>
<h2>Payroll office</h2><form method="post" action="/training/grants">
<label>Worker <select name="worker">${people}</select></label>
<label>Scheme <select name="scheme">${options(grantedSchemes.map((key) => [key, key]))}</select></label>
${number} <button>Grant</button></form>
<h2>Training centre: a worker hands over a code</h2><form method="post" action="/training/claims">
<label>Code <input name="code" required></label> ${number} <button>Claim</button></form>
<h2>Training centre: a course does not take place</h2><form method="post" action="/training/refunds">
<label>Claim <select name="claim">${known}</select></label> ${number} <button>Refund</button></form>
<h2>Training centre: somebody finished a course</h2><form method="post" action="/training/completions">
<label>Claim <select name="claim">${known}</select></label>
<label>Course <input name="title" required></label> <button>Certify</button></form></html>`;
}

function refusalOf(error: unknown): string {
  if (error instanceof z.ZodError) return 'Fill in every field.';
  if (error instanceof AgencyApiProblem) return `Refused: ${error.type}`;
  return 'The counter does not answer.';
}

/** Only this page posts here: another site that a developer visits must not. */
const isForeign = (site: string | string[] | undefined): boolean => site !== undefined && site !== 'same-origin';

export function serveTraining(server: FastifyInstance, desk: TrainingDesk): void {
  const show = (reply: FastifyReply, said = '') =>
    reply
      .headers({ 'content-security-policy': "default-src 'none'; form-action 'self'", 'cache-control': 'no-store' })
      .type('text/html; charset=utf-8')
      .send(page(desk, said));
  const acts: Readonly<Record<string, (body: unknown) => Promise<string>>> = {
    grants: async (body) => {
      const { scheme, amount: granted, unit, until } = await desk.grant(Grant.parse(body));
      return `Granted ${granted} ${unit} of ${scheme}, until ${until}.`;
    },
    claims: async (body) => {
      const asked = Claim.parse(body);
      const claim = await desk.claim(asked.code, asked.amount);
      return `Claimed ${claim.amount} ${claim.unit}.`;
    },
    completions: async (body) => {
      const asked = Finish.parse(body);
      await desk.finish(asked.claim, asked.title);
      return `Certified: ${asked.title}.`;
    },
    refunds: async (body) => {
      const asked = Refund.parse(body);
      const claim = await desk.refund(asked.claim, asked.amount);
      return `Given back ${claim.refunded} of ${claim.amount} ${claim.unit}.`;
    },
  };

  server.addContentTypeParser('application/x-www-form-urlencoded', { parseAs: 'string' }, (_request, body, done) =>
    done(null, Object.fromEntries(new URLSearchParams(String(body)))),
  );
  server.get('/', async (_request, reply) => show(reply));
  for (const [act, carryOut] of Object.entries(acts))
    server.post(`/${act}`, async (request, reply) => {
      if (isForeign(request.headers['sec-fetch-site'])) return reply.status(403).send();
      return show(reply, await carryOut(request.body).catch(refusalOf));
    });
}
