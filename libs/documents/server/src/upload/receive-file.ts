/** Reads the one file of a multipart request, never more than the limit. */
import { uploadLimits } from '@gun/documents-contract';
import type { GunRequest } from '@gun/nest';
import { documentProblem } from '../store/document-store';
import type { ReceivedFile } from './inspect-upload';

/** What the multipart plugin of the gateway adds to a request. */
interface MultipartRequest {
  isMultipart?(): boolean;
  parts?(options: { limits: typeof limits }): AsyncIterable<MultipartPart>;
}
interface MultipartPart {
  readonly type: 'file' | 'field';
  readonly fieldname: string;
  readonly filename: string;
  readonly mimetype: string;
  toBuffer(): Promise<Buffer>;
}

const limits = { fileSize: uploadLimits.bytes + 1, files: 1, fields: 5, parts: 6 };

const codeOf = (error: unknown): unknown => (error instanceof Error && 'code' in error ? error.code : undefined);

/** A failure of the form itself: cut short, too many parts, no boundary. */
const isBadForm = (error: unknown): boolean =>
  error instanceof Error &&
  (/^(unexpected end|multipart|malformed)/i.test(error.message) || String(codeOf(error)).startsWith('FST_'));

/** @throws uploadIncomplete when no file arrived whole, severalFiles, fileTooLarge as soon as the limit is passed. */
export async function receiveFile(request: GunRequest): Promise<ReceivedFile> {
  const form = request as GunRequest & MultipartRequest; // the gateway registers the plugin that adds both
  if (!form.isMultipart?.() || !form.parts) throw documentProblem('uploadIncomplete');
  let received: ReceivedFile | undefined;
  try {
    // To the end of the form: a second file must not be dropped while its sender believes that it was taken.
    for await (const part of form.parts({ limits })) {
      if (part.type !== 'file') continue;
      if (part.fieldname !== 'file') throw documentProblem('uploadIncomplete');
      received = { bytes: await part.toBuffer(), fileName: part.filename, declaredType: part.mimetype };
    }
  } catch (error) {
    if (codeOf(error) === 'FST_REQ_FILE_TOO_LARGE') throw documentProblem('fileTooLarge');
    if (['FST_FILES_LIMIT', 'FST_PARTS_LIMIT'].includes(String(codeOf(error)))) throw documentProblem('severalFiles');
    throw isBadForm(error) ? documentProblem('uploadIncomplete') : error;
  }
  if (!received) throw documentProblem('uploadIncomplete');
  return received;
}
