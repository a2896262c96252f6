import type { FastifyInstance } from 'fastify';
import { createHash, timingSafeEqual } from 'node:crypto';
import { sendProblem } from './problem';

const digest = (text: string): Buffer => createHash('sha256').update(text).digest();

/** Refuses whoever does not send the key; digests make the comparison take the same time for every guess. */
export function requireApiKey(server: FastifyInstance, apiKey: string): void {
  const expected = digest(apiKey);
  server.addHook('onRequest', async (request, reply) => {
    const given = request.headers['x-api-key'];
    if (typeof given !== 'string' || !timingSafeEqual(digest(given), expected))
      return sendProblem(reply, 401, 'noAccessToken', 'No Access Token');
    return undefined;
  });
}
