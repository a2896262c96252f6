'use client';

/** What browsers that read codes have (W3C, Accelerated Shape Detection); the type is not in the standard library yet. */
interface BarcodeReader {
  detect(image: ImageBitmap): Promise<readonly { readonly rawValue: string }[]>;
}
type BarcodeReaders = { new (options: { readonly formats: readonly string[] }): BarcodeReader };

const readers = (): BarcodeReaders | undefined => (globalThis as { BarcodeDetector?: BarcodeReaders }).BarcodeDetector; // absent in most browsers on a desk

export const canReadCodes = (): boolean => readers() !== undefined;

/** The text of the QR code in a picture; undefined when there is none. */
export async function readCode(picture: Blob): Promise<string | undefined> {
  const Reader = readers();
  if (!Reader) return undefined;
  const found = await new Reader({ formats: ['qr_code'] }).detect(await createImageBitmap(picture));
  return found[0]?.rawValue;
}
