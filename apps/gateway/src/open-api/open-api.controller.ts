import { Controller, Get, Param, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { apis } from '../apis';
import { describeApi } from './describe-api';
import { toYaml } from './to-yaml';

/** Serves the description of each API, open to any client. */
@Controller()
export class OpenApiController {
  private readonly documents = new Map(apis.map((api) => [api.name, toYaml(describeApi(api))]));

  @Get('/api/:api/v1/doc/openapi.yaml')
  async read(@Param('api') api: string, @Res() reply: FastifyReply): Promise<void> {
    const document = this.documents.get(api);
    if (document === undefined) return reply.callNotFound();
    await reply.header('content-type', 'application/yaml').header('cache-control', 'max-age=300').send(document);
  }
}
