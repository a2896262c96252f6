/**
 * Looks for what makes a PDF more than paper: programs, attached files, encryption. It reads bytes, not meaning, so that
 * a file built to confuse a reader cannot hide from it: names are found anywhere, also written with `#xx` escapes and
 * inside compressed object streams, which are unpacked within a budget.
 */
import { uploadLimits, type UploadRefusal } from '@gun/documents-contract';
import { inflateSync } from 'node:zlib';

const unpackBudget = 64 * 1024 * 1024;

/** A PDF name, each letter plain or as `#xx`: `/JavaScript` is also `/J#61vaScript`. */
function nameOf(...names: readonly string[]): RegExp {
  const letter = (character: string): string =>
    `(?:${character}|#${[...character.charCodeAt(0).toString(16)].map((d) => `[${d}${d.toUpperCase()}]`).join('')})`;
  const spellings = names.map((name) => [...name].map(letter).join(''));
  return new RegExp(`/(?:${spellings.join('|')})(?![A-Za-z0-9#_.-])`, 'g');
}

const encrypted = nameOf('Encrypt');
const active = nameOf('JavaScript', 'Launch', 'RichMedia', 'SubmitForm', 'ImportData', 'Rendition', 'GoToE', 'XFA');
const embedding = nameOf('EmbeddedFile', 'EmbeddedFiles', 'FileAttachment');
const objectStream = nameOf('ObjStm');
const page = /\/Type\s*\/Page(?![A-Za-z])/g;

const contains = (pattern: RegExp, text: string): boolean => text.search(pattern) >= 0;

/**
 * The dictionary before an object stream, its names without escapes; undefined when it is not plain. Real ones hold no
 * strings, no comments, and one filter: whatever could make two readers disagree about where the stream starts is refused.
 */
function plainDictionary(text: string, at: number, streamAt: number): string | undefined {
  const start = text.lastIndexOf('obj', at);
  if (start < 0 || streamAt < 0 || !/\d\s+$/.test(text.slice(Math.max(0, start - 8), start))) return undefined;
  const dictionary = text
    .slice(start + 3, streamAt)
    .replace(/#([0-9A-Fa-f]{2})/g, (_, code: string) => String.fromCharCode(parseInt(code, 16)));
  const opened = dictionary.split('<<').length;
  const balanced = opened === dictionary.split('>>').length && !/[<>]/.test(dictionary.replace(/<<|>>/g, ''));
  if (!balanced || /[()%]|ASCII|LZW|RunLength|Crypt|Predictor/.test(dictionary)) return undefined;
  return /^\s*<</.test(dictionary) && dictionary.includes('/FlateDecode') ? dictionary : undefined;
}

/** Unpacks every object stream; undefined when one is not plain, broken, or they are larger than the budget together. */
function unpackObjectStreams(bytes: Buffer, text: string): string | undefined {
  let left = unpackBudget;
  const unpacked: string[] = [];
  for (const match of text.matchAll(objectStream)) {
    const streamAt = text.indexOf('stream', match.index);
    if (plainDictionary(text, match.index, streamAt) === undefined) return undefined;
    const from = streamAt + 6 + (text[streamAt + 6] === '\r' ? 2 : 1);
    try {
      const part = inflateSync(bytes.subarray(from), { maxOutputLength: left });
      left -= part.length;
      unpacked.push(part.toString('latin1'));
    } catch {
      return undefined;
    }
  }
  return unpacked.join('\n');
}

/** What is wrong with this PDF, or undefined. */
export function inspectPdf(bytes: Buffer): UploadRefusal | undefined {
  const text = bytes.toString('latin1');
  const end = text.lastIndexOf('%%EOF');
  if (!/^%PDF-[12]\.\d/.test(text) || end < 0 || !text.includes('startxref')) return 'fileDamaged';
  if (text.slice(end + 5).trim() !== '') return 'hiddenContent';
  if (contains(encrypted, text)) return 'pdfEncrypted';
  const unpacked = unpackObjectStreams(bytes, text);
  if (unpacked === undefined) return 'fileDamaged';
  const everything = `${text}\n${unpacked}`;
  if (contains(active, everything)) return 'pdfActive';
  if (contains(embedding, everything)) return 'pdfEmbedsFiles';
  const pages = everything.match(page)?.length ?? 0;
  if (pages === 0) return 'fileDamaged';
  return pages > uploadLimits.pages ? 'tooManyPages' : undefined;
}
