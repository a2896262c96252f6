import { expect, type Download } from '@playwright/test';
import { readFile } from 'node:fs/promises';

/** These bytes are a PDF with something in it. */
export function expectPdfBytes(bytes: Buffer) {
  expect(bytes.subarray(0, 5).toString()).toBe('%PDF-');
  expect(bytes.length).toBeGreaterThan(5_000);
}

export const expectPdf = async (download: Download) => expectPdfBytes(await readFile(await download.path()));
