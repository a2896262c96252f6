/** The page with what arrived, the same as JSON, and an SMS gateway that takes messages as a real one does. */
import Fastify, { type FastifyInstance } from 'fastify';
import { setTimeout as wait } from 'node:timers/promises';
import { z } from 'zod';
import { SetFault, slowMs, type Faults } from './faults';
import type { Mailbox } from './mailbox';
import { mailboxPage } from './mailbox-page';

const Sms = z.strictObject({
  id: z.uuid(),
  to: z.string().regex(/^\+[1-9]\d{6,14}$/),
  text: z.string().min(1).max(1000),
});
const Whose = z.object({ to: z.string().max(300).optional() });
const statusOf = { none: 202, refuse: 422, later: 429, slow: 202, down: 503 } as const;

/** Builds the server without listening. It keeps no log. */
export function mailboxServer(mailbox: Mailbox, faults: Faults): FastifyInstance {
  const server = Fastify({ logger: false, bodyLimit: 16 * 1024 });
  const headers = {
    'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'",
    'cache-control': 'no-store',
  };

  server.get('/', (request, reply) => {
    const { to } = Whose.parse(request.query);
    return reply
      .headers(headers)
      .type('text/html; charset=utf-8')
      .send(mailboxPage(mailbox.list(to), to));
  });
  server.get('/messages', (request, reply) =>
    reply.headers(headers).send({ items: mailbox.list(Whose.parse(request.query).to) }),
  );
  server.get('/health', () => ({ status: 'UP' }));

  server.post('/sms', async (request, reply) => {
    const sms = Sms.safeParse(request.body);
    if (!sms.success) return reply.status(400).send();
    const mode = faults.modeFor('sms', sms.data.to);
    if (mode === 'slow') await wait(slowMs, undefined, { ref: false });
    if (mode === 'none' || mode === 'slow')
      mailbox.add({ ...sms.data, medium: 'sms', receivedAt: new Date().toISOString() });
    return reply.status(statusOf[mode]).send();
  });

  server.post('/faults', (request, reply) => {
    const wanted = SetFault.safeParse(request.body);
    if (!wanted.success) return reply.status(400).send();
    faults.change(wanted.data);
    return reply.status(204).send();
  });
  return server;
}
