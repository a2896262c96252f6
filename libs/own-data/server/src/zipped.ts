/** A ZIP archive as it grows: never more in memory than what the compressor holds back. */
import { Zip, ZipDeflate } from 'fflate';
import type { ArchiveEntry } from './archive-entries';

export async function* zipped(entries: AsyncIterable<ArchiveEntry>): AsyncIterable<Uint8Array> {
  const ready: Uint8Array[] = [];
  const zip = new Zip((error, chunk) => {
    if (error) throw error;
    ready.push(chunk);
  });
  for await (const { name, content } of entries) {
    const file = new ZipDeflate(name, { level: 6 });
    zip.add(file);
    for await (const bytes of content) {
      file.push(bytes);
      yield* ready.splice(0);
    }
    file.push(new Uint8Array(0), true);
    yield* ready.splice(0);
  }
  zip.end();
  yield* ready.splice(0);
}

/** The same bytes in pieces of one size, the last one shorter. */
export async function* inPieces(chunks: AsyncIterable<Uint8Array>, size: number): AsyncIterable<Buffer> {
  let kept: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of chunks) {
    kept.push(chunk);
    length += chunk.length;
    if (length < size) continue;
    const bytes = Buffer.concat(kept);
    let at = 0;
    for (; bytes.length - at >= size; at += size) yield bytes.subarray(at, at + size);
    kept = [bytes.subarray(at)];
    length = bytes.length - at;
  }
  if (length > 0) yield Buffer.concat(kept);
}
