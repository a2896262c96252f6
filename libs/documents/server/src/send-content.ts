import type { FastifyReply } from 'fastify';
import type { DocumentContent } from './document.reader';
import { attachmentHeader } from './upload/file-name';

/** Sends a document as a file to keep: no browser opens it in the page, guesses its type, or runs anything of it. */
export function sendContent(reply: FastifyReply, { bytes, mediaType, fileName }: DocumentContent): void {
  void reply
    .header('content-type', mediaType)
    .header('content-disposition', attachmentHeader(fileName))
    .header('content-security-policy', "default-src 'none'; sandbox")
    .header('x-content-type-options', 'nosniff')
    .header('cross-origin-resource-policy', 'same-site')
    .header('cache-control', 'no-store')
    .send(bytes);
}
