/**
 * Free text of people and agencies: names, remarks, reasons. Every letter of every script is welcome; refused are only
 * characters that break storage (NUL, lone surrogates), falsify what is seen (direction overrides, towers of
 * combining marks) or command a terminal (control characters). Markup is plain text here: it is stored and shown literally.
 */
import { z } from 'zod';

export type PlainTextFault = 'tooLong' | 'control' | 'loneSurrogate' | 'direction' | 'combining' | 'lineBreak';

/** Marks on one letter: two or three occur in living languages, scholars stay below eight. */
const tower = /\p{M}{9}/u;
const lineBreaks = /[\t\n\r\u2028\u2029]/;
const control = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f]/;
/** Embeddings, overrides and isolates of the bidirectional algorithm (UAX 9); Arabic and Hebrew need none of them. */
const direction = /[\u202a-\u202e\u2066-\u2069]/;

/** Characters as people count them by code point: an emoji is one, not two. */
const lengthOf = (text: string): number => {
  let count = 0;
  for (const character of text) count += character ? 1 : 0;
  return count;
};

/** The line end of every system becomes the one line feed; an accent and its letter become one character (NFC). */
const tidy = (text: string): string => text.replace(/\r\n?/g, '\n').normalize('NFC');

/**
 * Why a text cannot be kept, or undefined when it can. Marks are counted before anything is normalised, because
 * normalising a tower of ten thousand of them is the slow step an attacker looks for.
 */
export function plainTextFault(text: string, max: number): PlainTextFault | undefined {
  if (text.length > max * 4) return 'tooLong';
  if (!text.isWellFormed()) return 'loneSurrogate';
  if (control.test(text)) return 'control';
  if (direction.test(text)) return 'direction';
  if (tower.test(text)) return 'combining';
  return lengthOf(tidy(text)) > max ? 'tooLong' : undefined;
}

const textWith = (max: number, faultOf: (text: string) => PlainTextFault | undefined) =>
  z
    .string()
    .check((context) => {
      const reason = faultOf(context.value);
      if (!reason) return;
      context.issues.push({
        code: 'custom',
        input: context.value,
        message: reason,
        params: { reason },
        continue: false,
      });
    })
    .overwrite(tidy)
    .meta({ maxLength: max });

/** Free text of at most `max` characters, with line breaks; normalised to NFC. An issue carries its reason in `params`. */
export const PlainText = (max: number) => textWith(max, (text) => plainTextFault(text, max));

/** The same on one line: a name, a street, a subject. */
export const PlainLine = (max: number) =>
  textWith(max, (text) => plainTextFault(text, max) ?? (lineBreaks.test(text) ? 'lineBreak' : undefined));
