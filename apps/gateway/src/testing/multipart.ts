/** A form with one file, as a browser sends it. */
import { randomUUID } from 'node:crypto';

export interface SentFile {
  readonly bytes: Buffer;
  readonly name: string;
  readonly type: string;
}

/** Body and header of a `multipart/form-data` request; `part` is the name of its only part. */
export function multipart({ bytes, name, type }: SentFile, part = 'file') {
  const boundary = `gun-${randomUUID()}`;
  const head = `--${boundary}\r\ncontent-disposition: form-data; name="${part}"; filename="${name}"\r\ncontent-type: ${type}\r\n\r\n`;
  return {
    body: Buffer.concat([Buffer.from(head), bytes, Buffer.from(`\r\n--${boundary}--\r\n`)]),
    headers: { 'content-type': `multipart/form-data; boundary=${boundary}` },
  };
}

/** The smallest PDF with a page that passes the checks of an upload. */
export const smallPdf = Buffer.from(
  '%PDF-1.7\n1 0 obj\n<</Type/Catalog/Pages 2 0 R>>\nendobj\n' +
    '2 0 obj\n<</Type/Pages/Count 1/Kids[3 0 R]>>\nendobj\n3 0 obj\n<</Type/Page/Parent 2 0 R>>\nendobj\n' +
    'xref\n0 1\n0000000000 65535 f \ntrailer\n<</Root 1 0 R/Size 4>>\nstartxref\n9\n%%EOF\n',
  'latin1',
);
