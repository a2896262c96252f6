/** Reads the structure of a PNG or JPEG to its end, without decoding a single pixel. */
import type { UploadRefusal } from '@gun/documents-contract';
import { crc32 } from 'node:zlib';

export interface ImageSize {
  readonly width: number;
  readonly height: number;
  /** Where the image ends; anything after it is not the image. */
  readonly end: number;
}
type Reading = ImageSize | { readonly refusal: UploadRefusal };
const damaged: Reading = { refusal: 'fileDamaged' };

/** Walks the chunks of a PNG: header first, every checksum right, an end (ISO/IEC 15948). */
export function readPng(bytes: Buffer): Reading {
  let at = 8;
  let size: { width: number; height: number } | undefined;
  while (at + 12 <= bytes.length) {
    const length = bytes.readUInt32BE(at);
    const end = at + 12 + length;
    if (end > bytes.length || crc32(bytes.subarray(at + 4, end - 4)) !== bytes.readUInt32BE(end - 4)) return damaged;
    const kind = bytes.toString('latin1', at + 4, at + 8);
    if (size === undefined) {
      if (kind !== 'IHDR' || length !== 13) return damaged;
      size = { width: bytes.readUInt32BE(at + 8), height: bytes.readUInt32BE(at + 12) };
    }
    if (kind === 'IEND') return { ...size, end };
    at = end;
  }
  return damaged;
}

const isFrame = (marker: number): boolean => marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);
const standsAlone = (marker: number): boolean => marker === 0x01 || (marker >= 0xd0 && marker <= 0xd7);

/** The next marker inside or after compressed data: a byte 0xff that is followed by neither 0x00 nor a restart. */
function nextMarker(bytes: Buffer, from: number): number {
  let at = bytes.indexOf(0xff, from);
  while (at >= 0 && at + 1 < bytes.length) {
    const next = bytes[at + 1]!;
    if (next !== 0x00 && next !== 0xff && !standsAlone(next)) return at;
    at = bytes.indexOf(0xff, at + 1);
  }
  return -1;
}

/** Walks the segments of a JPEG to its end marker (ITU-T T.81). */
export function readJpeg(bytes: Buffer): Reading {
  let at = 2;
  let size: { width: number; height: number } | undefined;
  while (at >= 0 && at + 4 <= bytes.length + 2) {
    if (bytes[at] !== 0xff) return damaged;
    const marker = bytes[at + 1];
    if (marker === 0xd9) return size ? { ...size, end: at + 2 } : damaged;
    if (marker === undefined || at + 4 > bytes.length) return damaged;
    const end = at + 2 + bytes.readUInt16BE(at + 2);
    if (end > bytes.length) return damaged;
    if (isFrame(marker)) size = { height: bytes.readUInt16BE(at + 5), width: bytes.readUInt16BE(at + 7) };
    at = marker === 0xda ? nextMarker(bytes, end) : end;
  }
  return damaged;
}
