import { Database } from '@gun/nest';
import { Controller, Get, Param, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { apis } from './apis';

/** Health of each API, open to every client, without detail ([hlth-res]). */
@Controller()
export class HealthController {
  constructor(private readonly database: Database) {}

  @Get('/api/:api/v1/health')
  async check(@Param('api') api: string, @Res() reply: FastifyReply): Promise<void> {
    if (!apis.some(({ name }) => name === api)) return reply.callNotFound();
    const up = await this.database.rows('select 1').then(
      () => true,
      () => false,
    );
    await reply.status(up ? 200 : 503).send({ status: up ? 'UP' : 'DOWN' });
  }
}
