import type { FastifyReply } from 'fastify';
import { Readable } from 'node:stream';

/** Sends an archive as it is read, as a file to keep: no browser opens it in the page. */
export function sendArchive(reply: FastifyReply, pieces: AsyncIterable<Buffer>): Readable {
  void reply
    .header('content-type', 'application/zip')
    .header('content-disposition', 'attachment; filename="gun-my-data.zip"')
    .header('content-security-policy', "default-src 'none'; sandbox")
    .header('x-content-type-options', 'nosniff')
    .header('cross-origin-resource-policy', 'same-site');
  return Readable.from(pieces);
}
