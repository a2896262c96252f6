/**
 * Seals a PDF that our own Typst wrote, by an incremental update (ISO 32000-1, 7.5.6 and 12.8): what was there stays
 * byte for byte, the seal is added behind it. It reads the plain objects that Typst writes, not any PDF.
 */
import { createSignature } from './create-signature';
import type { SealingKey } from './sealing-key';

export interface SealOptions {
  readonly key: SealingKey;
  readonly at: Date;
  /** Who seals and why, shown by PDF readers. */
  readonly name: string;
  readonly reason: string;
}

/** Room for the signature: ours takes about 2 KB. */
const signatureBytes = 6144;
const rangeRoom = '/ByteRange [0 0000000000 0000000000 0000000000]';

function found(pattern: RegExp, text: string): string[] {
  const match = pattern.exec(text);
  if (!match) throw new Error(`the PDF has no ${pattern.source}`);
  return [...match].map((part) => part ?? '');
}

/** A text string of PDF: UTF-16, so that every language can be written. */
const pdfText = (value: string): string => `<feff${Buffer.from(value, 'utf16le').swap16().toString('hex')}>`;
const pdfDate = (at: Date): string => `(D:${at.toISOString().replace(/[-:T]|\..*/g, '')}Z)`;

/** The seal field lies outside the page: look and reading order stay as they were. */
function addedObjects(pdf: string, { at, name, reason }: SealOptions): { id: number; body: string }[] {
  const [, root = '', ...page] = [
    ...found(/\/Root (\d+) 0 R/, pdf).slice(0, 2),
    ...found(/\n(\d+) 0 obj\n<<\n {2}\/Type \/Page\n([^]*?)\n>>\nendobj/, pdf).slice(1),
  ];
  const [pageId = '', pageBody = ''] = page;
  const [, catalog = ''] = found(new RegExp(`\\n${root} 0 obj\\n<<\\n([^]*?)\\n>>\\nendobj`), pdf);
  const size = Number(found(/\/Size (\d+)/, pdf)[1]);
  const [signature, field, look] = [size, size + 1, size + 2];
  const [, annotations = ''] = found(/\/Annots \[([^\]]*)\]/, pageBody);
  return [
    {
      id: signature,
      body: `<< /Type /Sig /Filter /Adobe.PPKLite /SubFilter /ETSI.CAdES.detached ${rangeRoom} /Contents <${'0'.repeat(signatureBytes * 2)}> /Name ${pdfText(name)} /Reason ${pdfText(reason)} /M ${pdfDate(at)} >>`,
    },
    {
      id: field,
      body: `<< /Type /Annot /Subtype /Widget /FT /Sig /Rect [-2 -2 -1 -1] /F 132 /P ${pageId} 0 R /T (Seal) /TU ${pdfText(reason)} /V ${signature} 0 R /AP << /N ${look} 0 R >> >>`,
    },
    {
      id: look,
      body: '<< /Type /XObject /Subtype /Form /BBox [0 0 0 0] /Resources << >> /Length 0 >>\nstream\n\nendstream',
    },
    {
      id: Number(pageId),
      body: `<<\n  /Type /Page\n${pageBody.replace(/\/Annots \[[^\]]*\]/, `/Annots [${annotations} ${field} 0 R]`)}\n>>`,
    },
    { id: Number(root), body: `<<\n${catalog}\n  /AcroForm << /Fields [${field} 0 R] /SigFlags 3 >>\n>>` },
  ];
}

function update(pdf: Buffer, options: SealOptions): Buffer {
  const before = pdf.toString('latin1');
  const objects = addedObjects(before, options).sort((one, other) => one.id - other.id);
  let text = before.endsWith('\n') ? '' : '\n';
  const table = objects.map(({ id, body }) => {
    const offset = pdf.length + text.length;
    text += `${id} 0 obj\n${body}\nendobj\n`;
    return `${id} 1\n${String(offset).padStart(10, '0')} 00000 n \n`;
  });
  const size = Math.max(...objects.map(({ id }) => id)) + 1;
  const [, previous = ''] = found(/startxref\n(\d+)\n%%EOF\s*$/, before);
  const kept = ['Root \\d+ 0 R', 'Info \\d+ 0 R', 'ID \\[[^\\]]*\\]'].map(
    (name) => found(new RegExp(`/${name}`), before)[0],
  );
  const trailer = `trailer\n<< /Size ${size} ${kept.join(' ')} /Prev ${previous} >>`;
  const start = pdf.length + text.length;
  return Buffer.concat([
    pdf,
    Buffer.from(`${text}xref\n${table.join('')}${trailer}\nstartxref\n${start}\n%%EOF\n`, 'latin1'),
  ]);
}

/** Answers the PDF with its seal. The same PDF, key and time give the same bytes. */
export function sealPdf(pdf: Buffer, options: SealOptions): Buffer<ArrayBuffer> {
  const bytes = Buffer.from(update(pdf, options));
  const rangeAt = bytes.lastIndexOf(rangeRoom);
  const from = bytes.indexOf('<0', rangeAt);
  const to = from + signatureBytes * 2 + 2;
  const range = `/ByteRange [0 ${from} ${to} ${bytes.length - to}]`;
  bytes.write(range.padEnd(rangeRoom.length), rangeAt, 'latin1');
  const signature = createSignature(Buffer.concat([bytes.subarray(0, from), bytes.subarray(to)]), options.key);
  if (signature.length > signatureBytes) throw new Error('the signature is larger than the room left for it');
  bytes.write(signature.toString('hex'), from + 1, 'latin1');
  return bytes;
}
