/**
 * Signs that the fonts of our papers do not hold. PDF/UA-1 forbids a sign without a shape, so a paper that holds one
 * cannot be written; each is replaced by a question mark, and the screen keeps showing the text as it was typed.
 */
const drawable =
  /[^\n\r\t\u0020-\u024f\u1e00-\u1eff\u2000-\u200a\u2010-\u2027\u202f-\u205e\u20ac\u2116\u2122\u2190-\u2193\u25cf\u2713]/gu;

/** The same value with every text drawable; SVG drawings and keys stay as they are. */
export function drawableOnly(value: unknown): unknown {
  if (typeof value === 'string') return value.startsWith('<svg') ? value : value.replace(drawable, '?');
  if (Array.isArray(value)) return value.map(drawableOnly);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, drawableOnly(inner)]));
}
