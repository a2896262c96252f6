/** Decides whether a file may come in. Pure: bytes and what was said about them go in, a verdict comes out. */
import { uploadLimits, type UploadRefusal } from '@gun/documents-contract';
import { refuse } from '@gun/kernel';
import { extensionOf, sanitiseFileName } from './file-name';
import { extensionsOf, fileTypeOf, type AcceptedType } from './file-type';
import { hidesContent } from './hidden-content';
import { readJpeg, readPng } from './inspect-image';
import { inspectPdf } from './inspect-pdf';

export interface ReceivedFile {
  readonly bytes: Buffer;
  readonly fileName: string;
  /** What the sender says it is. */
  readonly declaredType: string;
}

export type Inspection =
  | {
      readonly allowed: true;
      readonly mediaType: AcceptedType;
      readonly fileName: string;
      /** What is kept: an image without the bytes that a phone or an editor left after its end. */
      readonly bytes: Buffer;
    }
  | { readonly allowed: false; readonly reason: UploadRefusal };

const sameType = (declared: string, found: AcceptedType): boolean => {
  const said = (declared.split(';')[0] ?? '').trim().toLowerCase();
  return (
    said === '' ||
    said === 'application/octet-stream' ||
    said === found ||
    (said === 'image/jpg' && found === 'image/jpeg')
  );
};

function inspectImage(bytes: Buffer, read: typeof readPng): { kept: Buffer } | { refusal: UploadRefusal } {
  const image = read(bytes);
  if ('refusal' in image) return image;
  const { width, height, end } = image;
  if (width === 0 || height === 0) return { refusal: 'fileDamaged' };
  if (width > uploadLimits.side || height > uploadLimits.side || width * height > uploadLimits.pixels)
    return { refusal: 'imageTooLarge' };
  if (hidesContent(bytes)) return { refusal: 'hiddenContent' };
  return { kept: bytes.subarray(0, end) };
}

function inspectContent(bytes: Buffer, type: AcceptedType): { kept: Buffer } | { refusal: UploadRefusal } {
  if (type !== 'application/pdf') return inspectImage(bytes, type === 'image/png' ? readPng : readJpeg);
  const refusal = inspectPdf(bytes) ?? (hidesContent(bytes) ? 'hiddenContent' : undefined);
  return refusal ? { refusal } : { kept: bytes };
}

/** Checks size, then type by content, then agreement with what was said, then what is inside. */
export function inspectUpload({ bytes, fileName, declaredType }: ReceivedFile): Inspection {
  if (bytes.length === 0) return refuse('emptyFile');
  if (bytes.length > uploadLimits.bytes) return refuse('fileTooLarge');
  const type = fileTypeOf(bytes);
  if (type === undefined) return refuse('typeNotAccepted');
  if (type === 'archive') return refuse('archiveNotAccepted');
  const name = sanitiseFileName(fileName);
  if (!sameType(declaredType, type)) return refuse('typeDiffers');
  const extension = extensionOf(name);
  if (extension !== '' && !extensionsOf[type].includes(extension)) return refuse('extensionDiffers');
  const content = inspectContent(bytes, type);
  if ('refusal' in content) return refuse(content.refusal);
  const suffix = extension === '' ? `.${extensionsOf[type][0]}` : '';
  return { allowed: true, mediaType: type, fileName: name + suffix, bytes: content.kept };
}
