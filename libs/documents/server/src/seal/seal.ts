/** Seals a PDF: whoever opens it sees who issued it and that nothing was changed since. */
import { createHash } from 'node:crypto';
import { PDFArray, PDFDict, PDFDocument, PDFHexString, PDFName, PDFString } from 'pdf-lib';
import { createSignature } from './create-signature';
import type { SealingKey } from './sealing-key';

export interface SealedDocument {
  readonly bytes: Buffer;
  readonly sha256: string;
}

export interface SealOptions {
  readonly key: SealingKey;
  readonly at: Date;
  /** Why it is sealed, shown by PDF readers. */
  readonly reason: string;
}

/** Room for the signature: ours takes about 1 KB, a chain of a real authority up to 6. */
const signatureBytes = 8192;
const rangePlaceholder = '/ByteRange [ 0 1000000000 1000000000 1000000000 ]';

/** Adds the signature field, invisible and outside the page, so that reading order and look stay as they were. */
function addSignatureField(document: PDFDocument, { key, at, reason }: SealOptions): void {
  const { context, catalog } = document;
  const page = document.getPage(0);
  const signature = context.register(
    context.obj({
      Type: 'Sig',
      Filter: 'Adobe.PPKLite',
      SubFilter: 'ETSI.CAdES.detached',
      ByteRange: [0, 1_000_000_000, 1_000_000_000, 1_000_000_000],
      Contents: PDFHexString.of('0'.repeat(signatureBytes * 2)),
      Name: PDFHexString.fromText(key.name),
      Reason: PDFHexString.fromText(reason),
      M: PDFString.fromDate(at),
    }),
  );
  const appearance = context.register(context.formXObject([], { BBox: [0, 0, 0, 0], Resources: {} }));
  const field = context.register(
    context.obj({
      Type: 'Annot',
      Subtype: 'Widget',
      FT: 'Sig',
      Rect: [-2, -2, -1, -1],
      F: 132,
      P: page.ref,
      T: PDFString.of('Seal'),
      TU: PDFHexString.fromText(reason),
      V: signature,
      AP: { N: appearance },
    }),
  );
  const annotations = page.node.lookupMaybe(PDFName.of('Annots'), PDFArray) ?? context.obj([]);
  annotations.push(field);
  page.node.set(PDFName.of('Annots'), annotations);
  page.node.set(PDFName.of('Tabs'), PDFName.of('S'));
  const form = catalog.lookupMaybe(PDFName.of('AcroForm'), PDFDict) ?? context.obj({ Fields: [] });
  form.set(PDFName.of('SigFlags'), context.obj(3));
  form.lookup(PDFName.of('Fields'), PDFArray).push(field);
  catalog.set(PDFName.of('AcroForm'), form);
}

/** Renders the seal over everything but the room that the signature takes. */
export async function seal(pdf: Uint8Array, options: SealOptions): Promise<SealedDocument> {
  const document = await PDFDocument.load(pdf, { updateMetadata: false });
  addSignatureField(document, options);
  const bytes = Buffer.from(await document.save({ useObjectStreams: false, addDefaultPage: false }));

  const rangeAt = bytes.lastIndexOf(rangePlaceholder);
  const from = bytes.indexOf(`<${'0'.repeat(64)}`, rangeAt);
  const to = from + signatureBytes * 2 + 2;
  if (rangeAt < 0 || from < 0 || bytes[to - 1] !== 0x3e) throw new Error('The room for the seal was not found.');
  const range = `/ByteRange [ 0 ${from} ${to} ${bytes.length - to} ]`;
  bytes.write(range.padEnd(rangePlaceholder.length), rangeAt, 'latin1');

  const signature = await createSignature(Buffer.concat([bytes.subarray(0, from), bytes.subarray(to)]), options.key);
  if (signature.length > signatureBytes) throw new Error('The signature is larger than the room left for it.');
  bytes.write(signature.toString('hex'), from + 1, 'latin1');
  return { bytes, sha256: createHash('sha256').update(bytes).digest('hex') };
}
