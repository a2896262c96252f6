import { HandlesProtocol, OutgoingReply, ProtocolError } from '@gun/nest';
import { listStatusLists, readStatusList } from '@gun/wallet-contract';
import { Controller, Param } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { StatusLists, statusTtl } from './status-lists';

@Controller()
export class StatusController {
  constructor(private readonly lists: StatusLists) {}

  @HandlesProtocol(listStatusLists)
  async list(@OutgoingReply() reply: FastifyReply) {
    reply.header('cache-control', `public, max-age=${statusTtl}`);
    return { status_lists: await this.lists.addresses() };
  }

  /** Open to everybody, without a cookie, and the same for all: who fetches it tells nothing about whom they check. */
  @HandlesProtocol(readStatusList)
  async read(@Param('listId') listId: string, @OutgoingReply() reply: FastifyReply): Promise<Buffer> {
    const token = /^[0-9a-f-]{36}$/.test(listId) ? await this.lists.token(listId) : undefined;
    if (!token) throw new ProtocolError('not_found', 'There is no such list.', 404);
    reply.headers({
      'content-type': readStatusList.produces,
      'cache-control': `public, max-age=${statusTtl}`,
    });
    return Buffer.from(token);
  }
}
