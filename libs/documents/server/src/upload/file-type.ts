/** What a file is, by its first bytes: neither its name nor what the browser says is believed. */
import type { uploadLimits } from '@gun/documents-contract';

export type AcceptedType = (typeof uploadLimits.mediaTypes)[number];

const starts: readonly (readonly [start: string, type: AcceptedType | 'archive'])[] = [
  ['255044462d', 'application/pdf'],
  ['89504e470d0a1a0a', 'image/png'],
  ['ffd8ff', 'image/jpeg'],
  ['504b0304', 'archive'], // zip, and so docx, xlsx, odt, jar
  ['504b0506', 'archive'], // empty zip
  ['504b0708', 'archive'], // spanned zip
  ['377abcaf271c', 'archive'], // 7z
  ['526172211a07', 'archive'], // rar
  ['1f8b', 'archive'], // gzip
  ['425a68', 'archive'], // bzip2
  ['fd377a585a00', 'archive'], // xz
  ['d0cf11e0a1b11ae1', 'archive'], // doc, xls, msg
];

/** The type by content; undefined when it is none that the counter knows. */
export function fileTypeOf(bytes: Buffer): AcceptedType | 'archive' | undefined {
  const head = bytes.subarray(0, 8).toString('hex');
  if (bytes.toString('latin1', 257, 262) === 'ustar') return 'archive';
  return starts.find(([start]) => head.startsWith(start))?.[1];
}

export const extensionsOf: Readonly<Record<AcceptedType, readonly string[]>> = {
  'application/pdf': ['pdf'],
  'image/png': ['png'],
  'image/jpeg': ['jpg', 'jpeg', 'jpe', 'jfif'],
};
