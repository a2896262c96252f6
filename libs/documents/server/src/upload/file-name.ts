/** File names as they may be stored, shown and sent back. */

// Characters that change how the rest of a line is shown, or show nothing: controls, bidirectional marks, zero width.
const unseen = /[\p{Cc}\p{Cf}\p{Co}\p{Cn}\u2028\u2029]/gu;
const longest = 120;

/**
 * Keeps what a person sees of a file name: the last part of a path, without controls or marks that reverse the reading
 * direction (`factureexe.pdf` spelled backwards), at most 120 characters with the extension kept. Everything else stays
 * as it was typed, and is always shown as text.
 */
export function sanitiseFileName(given: string, fallback = 'document'): string {
  const last = given.toWellFormed().replaceAll('\ufffd', '').split(/[/\\]/).at(-1) ?? '';
  const seen = last
    .normalize('NFC')
    .replace(unseen, '')
    .replace(/\s+/g, ' ')
    .replace(/^[. ]+|[. ]+$/g, '');
  if (seen === '') return fallback;
  const letters = [...seen];
  if (letters.length <= longest) return seen;
  const extension = /\.[A-Za-z0-9]{1,8}$/.exec(seen)?.[0] ?? '';
  return letters.slice(0, longest - extension.length).join('') + extension;
}

/** The extension in lower case, or an empty string. */
export const extensionOf = (name: string): string => /\.([A-Za-z0-9]{1,8})$/.exec(name)?.[1]?.toLowerCase() ?? '';

/** `Content-Disposition: attachment` with the name in both spellings (RFC 6266). */
export function attachmentHeader(name: string): string {
  const plain = name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^\x20-\x7e]|["\\%]/g, '_');
  const encoded = encodeURIComponent(name).replace(/['()*]/g, (c) => `%${c.charCodeAt(0).toString(16).toUpperCase()}`);
  return `attachment; filename="${plain}"; filename*=UTF-8''${encoded}`;
}
