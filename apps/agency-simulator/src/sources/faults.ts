/** Lets a test or a demonstration make a source fail, in the ways in which sources do. */
import type { FastifyInstance, FastifyReply } from 'fastify';
import { Readable } from 'node:stream';
import { setTimeout as wait } from 'node:timers/promises';
import { z } from 'zod';
import { sendProblem } from './problem';

/** `moreThanAsked`: sends every field that it has. `huge`: a gigabyte. The others are what they say. */
const modes = [
  'none',
  'down',
  'slow',
  'nonsense',
  'foreignSubject',
  'truncated',
  'huge',
  'badSignature',
  'moreThanAsked',
] as const;
export type Mode = (typeof modes)[number];

const SetFault = z.strictObject({
  source: z.string(),
  mode: z.enum(modes),
  /** How many answers fail before the source is well again; absent: until told otherwise. */
  remaining: z.int().min(1).max(10_000).optional(),
});
type SetFault = z.infer<typeof SetFault>;

declare module 'fastify' {
  interface FastifyRequest {
    /** How this answer is to be spoiled. */
    fault: Mode;
  }
}

const slowMs = 10_000;
const hugeBytes = 1024 ** 3;

export class Faults {
  private readonly set = new Map<string, { mode: Mode; remaining: number }>();

  constructor(private readonly sources: readonly string[]) {}

  /** False: no such source. */
  change({ source, mode, remaining = Number.POSITIVE_INFINITY }: SetFault): boolean {
    if (!this.sources.includes(source)) return false;
    if (mode === 'none') this.set.delete(source);
    else this.set.set(source, { mode, remaining });
    return true;
  }

  modeOf(source: string): Mode {
    return this.set.get(source)?.mode ?? 'none';
  }

  take(source: string): Mode {
    const fault = this.set.get(source);
    if (!fault) return 'none';
    fault.remaining -= 1;
    if (fault.remaining <= 0) this.set.delete(source);
    return fault.mode;
  }
}

/** Spoils the answers of one source as it was told; what only the source itself can spoil, it finds in `request.fault`. */
export function spoilAnswers(server: FastifyInstance, source: string, faults: Faults): void {
  server.decorateRequest('fault', 'none');
  server.addHook('preHandler', async (request, reply) => {
    request.fault = faults.take(source);
    if (request.fault === 'slow') await wait(slowMs, undefined, { ref: false });
    if (request.fault === 'down') return sendProblem(reply, 500, 'internalServerError', 'Internal Server Error');
    if (request.fault === 'nonsense') return reply.type('text/html').send('<h1>Scheduled maintenance</h1>');
    if (request.fault === 'huge') return sendHuge(reply);
    return undefined;
  });
}

function sendHuge(reply: FastifyReply): FastifyReply {
  const block = 'x'.repeat(64 * 1024);
  const blocks = function* () {
    for (let sent = 0; sent < hugeBytes; sent += block.length) yield block;
  };
  return reply.type('application/json').send(Readable.from(blocks()));
}

export function serveFaults(server: FastifyInstance, faults: Faults): void {
  server.post('/simulator/faults', async (request, reply) => {
    const wanted = SetFault.safeParse(request.body);
    if (!wanted.success || !faults.change(wanted.data)) return sendProblem(reply, 400, 'badRequest', 'Bad Request');
    return reply.status(204).send();
  });
}
