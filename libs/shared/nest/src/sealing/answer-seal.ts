/**
 * What agencies receive for their own files is sealed, as every source seals what it tells us: years later they can show
 * that these bytes came from the counter. A route asks for it by `sealed`; a domain that holds a seal provides it.
 */
import type { FastifyInstance } from 'fastify';
import type { GunRequest } from '../routes/request-context';

const sealHeader = 'x-jws-signature';

export abstract class AnswerSeal {
  /** A detached JWS over the bytes of an answer, made for the bytes of its question. */
  abstract sign(answer: Uint8Array, question: Uint8Array): Promise<string>;
}

/** Seals what sealed routes answer. Refusals are left as they are: they hand nothing over. */
export function sealAnswers(server: FastifyInstance, seal: AnswerSeal): void {
  server.addHook<unknown>('onSend', async (request, reply, payload) => {
    const { gun } = request as GunRequest; // set by the first hook
    if (!gun?.route?.sealed || reply.statusCode >= 300) return payload;
    const bytes = typeof payload === 'string' ? Buffer.from(payload) : payload;
    if (!(bytes instanceof Uint8Array)) throw new TypeError('a sealed answer is sent whole, not as a stream');
    reply.header(sealHeader, await seal.sign(bytes, gun.received ?? new Uint8Array()));
    return payload;
  });
}
