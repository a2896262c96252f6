import { readFile } from 'node:fs/promises';
import { inflateSync } from 'node:zlib';
import type { Download } from '@playwright/test';

/** The address that the QR code of a paper leads to: the paper carries it as a link too. */
export async function addressBehindCode(paper: Download): Promise<string> {
  const bytes = await readFile(await paper.path());
  const texts = [bytes, ...streamsOf(bytes)].map((part) => part.toString('latin1'));
  const address = texts.map((text) => /https?:\/\/[^\s)]+\/check\/[A-Z0-9]+/.exec(text)?.[0]).find(Boolean);
  if (!address) throw new Error('this paper leads nowhere');
  return address;
}

/** The compressed parts of a PDF; what is not compressed, or not in this way, is left out. */
function streamsOf(bytes: Buffer): Buffer[] {
  const streams: Buffer[] = [];
  for (let at = bytes.indexOf('stream\n'); at !== -1; at = bytes.indexOf('stream\n', at + 7)) {
    const end = bytes.indexOf('endstream', at);
    try {
      streams.push(inflateSync(bytes.subarray(at + 7, end)));
    } catch {
      // an image, or the word inside one
    }
  }
  return streams;
}
