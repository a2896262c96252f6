/** A piece of XML that is already escaped. */
export interface Xml {
  readonly xml: string;
}

const escapes: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
};
/** Signs that XML 1.0 cannot hold, even escaped. */
const impossible = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g;

const escaped = (text: string): string =>
  text.replace(impossible, '').replace(/[&<>"']/g, (sign) => escapes[sign] ?? '');

type Part = string | Xml | readonly Xml[] | undefined;

function written(part: Part): string {
  if (part === undefined) return '';
  if (typeof part === 'string') return escaped(part);
  return 'xml' in part ? part.xml : part.map(({ xml: piece }) => piece).join('');
}

/** Writes XML: every text that is filled in is escaped, only what was written this way is not. */
export const xml = (strings: TemplateStringsArray, ...parts: readonly Part[]): Xml => ({
  xml: strings.map((piece, index) => piece + written(parts[index])).join(''),
});
