/** The smallest paper an agency can hand over: a PNG of one grey pixel (ISO/IEC 15948). */
import { crc32, deflateSync } from 'node:zlib';

function chunk(type: string, content: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(type), content]);
  const [size, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
  size.writeUInt32BE(content.length);
  sum.writeUInt32BE(crc32(named));
  return Buffer.concat([size, named, sum]);
}

/** `grey` from 0 to 255 makes another file of it. */
export function onePixel(grey: number): Blob {
  const header = Buffer.from([0, 0, 0, 1, 0, 0, 0, 1, 8, 0, 0, 0, 0]);
  const parts = [
    chunk('IHDR', header),
    chunk('IDAT', deflateSync(Buffer.from([0, grey]))),
    chunk('IEND', Buffer.alloc(0)),
  ];
  return new Blob([Buffer.from('89504e470d0a1a0a', 'hex'), ...parts.map((part) => new Uint8Array(part))], {
    type: 'image/png',
  });
}
