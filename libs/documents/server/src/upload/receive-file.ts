/** Reads the one file of a multipart request, never more than the limit. */
import { uploadLimits } from '@gun/documents-contract';
import { DomainProblem } from '@gun/kernel';
import type { GunRequest } from '@gun/nest';
import { documentProblem } from '../document-store';
import type { ReceivedFile } from './inspect-upload';

/** What the multipart plugin of the gateway adds to a request. */
interface MultipartRequest {
  isMultipart?(): boolean;
  file?(options: { limits: { fileSize: number; files: number; fields: number } }): Promise<MultipartFile | undefined>;
}
interface MultipartFile {
  readonly fieldname: string;
  readonly filename: string;
  readonly mimetype: string;
  toBuffer(): Promise<Buffer>;
}

const limits = { fileSize: uploadLimits.bytes + 1, files: 1, fields: 5 };

/** A failure of the form itself: cut short, too many parts, no boundary. */
const isBadForm = (error: unknown): boolean =>
  error instanceof Error &&
  (/^(unexpected end|multipart|malformed)/i.test(error.message) ||
    ('code' in error && String(error.code).startsWith('FST_')));

/** @throws uploadIncomplete when no file arrived whole, fileTooLarge as soon as the limit is passed. */
export async function receiveFile(request: GunRequest): Promise<ReceivedFile> {
  const form = request as GunRequest & MultipartRequest; // the gateway registers the plugin that adds both
  if (!form.isMultipart?.()) throw documentProblem('uploadIncomplete');
  try {
    const part = await form.file?.({ limits });
    if (part?.fieldname !== 'file') throw documentProblem('uploadIncomplete');
    return { bytes: await part.toBuffer(), fileName: part.filename, declaredType: part.mimetype };
  } catch (error) {
    if (error instanceof DomainProblem) throw error;
    if (error instanceof Error && 'code' in error && error.code === 'FST_REQ_FILE_TOO_LARGE')
      throw documentProblem('fileTooLarge');
    if (isBadForm(error)) throw documentProblem('uploadIncomplete');
    throw error;
  }
}
