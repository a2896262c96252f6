/** Small files made for the tests of uploads, good and bad. */
import { crc32, deflateSync } from 'node:zlib';

function chunk(kind: string, body: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(kind, 'latin1'), body]);
  const length = Buffer.alloc(4);
  length.writeUInt32BE(body.length);
  const sum = Buffer.alloc(4);
  sum.writeUInt32BE(crc32(named));
  return Buffer.concat([length, named, sum]);
}

export function samplePng({ width = 1, height = 1, comment = '' } = {}): Buffer {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header[8] = 8;
  return Buffer.concat([
    Buffer.from('89504e470d0a1a0a', 'hex'),
    chunk('IHDR', header),
    ...(comment ? [chunk('tEXt', Buffer.from(`Comment\0${comment}`, 'latin1'))] : []),
    chunk('IDAT', deflateSync(Buffer.from([0, 0]))),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

export function sampleJpeg({ width = 8, height = 8 } = {}): Buffer {
  const frame = Buffer.from('ffc0000b080000000001011100', 'hex');
  frame.writeUInt16BE(height, 5);
  frame.writeUInt16BE(width, 7);
  const scan = Buffer.from('ffda0008010100003f00d2cfff00aaffd0bb', 'hex');
  return Buffer.concat([
    Buffer.from('ffd8ffe000104a46494600010100000100010000', 'hex'),
    frame,
    scan,
    Buffer.from('ffd9', 'hex'),
  ]);
}

/** A one-page PDF; `catalog` is put into its catalog, `more` among its objects. */
export function samplePdf({ catalog = '', more = '', pages = 1, trailer = '' } = {}): Buffer {
  const kids = Array.from({ length: pages }, (_, i) => `${i + 10} 0 R`).join(' ');
  const objects = Array.from({ length: pages }, (_, i) => `${i + 10} 0 obj\n<</Type/Page /Parent 2 0 R>>\nendobj\n`);
  return Buffer.from(
    `%PDF-1.7\n1 0 obj\n<</Type/Catalog/Pages 2 0 R ${catalog}>>\nendobj\n` +
      `2 0 obj\n<</Type/Pages/Count ${pages}/Kids[${kids}]>>\nendobj\n${objects.join('')}${more}` +
      `xref\n0 1\n0000000000 65535 f \ntrailer\n<</Root 1 0 R/Size 3 ${trailer}>>\nstartxref\n9\n%%EOF\n`,
    'latin1',
  );
}

/** An object stream holding `text`, compressed, as it stands in a PDF. */
export function objectStream(text: string, name = 'ObjStm'): string {
  const packed = deflateSync(Buffer.from(text, 'latin1')).toString('latin1');
  return `5 0 obj\n<</Type/${name}/N 1/First 4/Filter/FlateDecode/Length ${packed.length}>>\nstream\n${packed}\nendstream\nendobj\n`;
}

/** The test virus, in halves so that no scanner finds it in this file. */
export const eicarFile = Buffer.from(
  String.raw`X5O!P%@AP[4\PZX54(P^)7CC)7}$EICAR` + '-STANDARD-ANTIVIRUS-TEST-FILE!$H+H*',
  'latin1',
);

/** A zip with one stored file in it. */
export function sampleZip(name: string, body: Buffer): Buffer {
  const local = Buffer.alloc(30);
  local.writeUInt32LE(0x04034b50, 0);
  local.writeUInt16LE(20, 4);
  local.writeUInt32LE(crc32(body), 14);
  local.writeUInt32LE(body.length, 18);
  local.writeUInt32LE(body.length, 22);
  local.writeUInt16LE(name.length, 26);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  return Buffer.concat([local, Buffer.from(name, 'latin1'), body, end]);
}
