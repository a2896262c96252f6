import type { FastifyReply } from 'fastify';
import type { DocumentContent } from '../document.reader';
import { attachmentHeader } from '../upload/file-name';

/**
 * Sets the headers of a file to keep and answers its bytes: no browser opens it in the page, guesses its type, or runs
 * anything of it.
 */
export function sendContent(reply: FastifyReply, { bytes, mediaType, fileName }: DocumentContent): Buffer {
  void reply
    .header('content-type', mediaType)
    .header('content-disposition', attachmentHeader(fileName))
    .header('content-security-policy', "default-src 'none'; sandbox")
    .header('x-content-type-options', 'nosniff')
    .header('cross-origin-resource-policy', 'same-site');
  return bytes;
}
