/** Lets a test or a demonstration make a register fail, in the ways in which registers do. */
import type { FastifyInstance, FastifyReply } from 'fastify';
import { setTimeout as wait } from 'node:timers/promises';
import { z } from 'zod';
import { sendProblem } from './problem';

export const sources = ['nationalRegister', 'enterpriseRegister'] as const;
export type Source = (typeof sources)[number];

const modes = ['none', 'down', 'slow', 'nonsense', 'foreignSubject'] as const;
type Mode = (typeof modes)[number];

const SetFault = z.strictObject({
  source: z.enum(sources),
  mode: z.enum(modes),
  /** How many answers fail before the register is well again; absent: until told otherwise. */
  remaining: z.int().min(1).max(10_000).optional(),
});
type SetFault = z.infer<typeof SetFault>;

const slowMs = 10_000;

export class Faults {
  private readonly set = new Map<Source, { mode: Mode; remaining: number }>();

  change({ source, mode, remaining = Number.POSITIVE_INFINITY }: SetFault): void {
    if (mode === 'none') this.set.delete(source);
    else this.set.set(source, { mode, remaining });
  }

  modeOf(source: Source): Mode {
    return this.set.get(source)?.mode ?? 'none';
  }

  /**
   * Spoils an answer if it is to be spoiled, and says whether the register should go on: `answered` means that the
   * reply is sent, `foreignSubject` that it should speak of someone else.
   */
  async spoil(source: Source, reply: FastifyReply): Promise<'none' | 'foreignSubject' | 'answered'> {
    const mode = this.take(source);
    if (mode === 'slow') await wait(slowMs, undefined, { ref: false });
    if (mode === 'down') await sendProblem(reply, 500, 'internalServerError', 'Internal Server Error');
    if (mode === 'nonsense') await reply.type('text/html').send('<h1>Scheduled maintenance</h1>');
    if (mode === 'none' || mode === 'slow') return 'none';
    return mode === 'foreignSubject' ? mode : 'answered';
  }

  private take(source: Source): Mode {
    const fault = this.set.get(source);
    if (!fault) return 'none';
    fault.remaining -= 1;
    if (fault.remaining <= 0) this.set.delete(source);
    return fault.mode;
  }
}

export function serveFaults(server: FastifyInstance, faults: Faults): void {
  server.post('/simulator/faults', async (request, reply) => {
    const wanted = SetFault.safeParse(request.body);
    if (!wanted.success) return sendProblem(reply, 400, 'badRequest', 'Bad Request');
    faults.change(wanted.data);
    return reply.status(204).send();
  });
}
