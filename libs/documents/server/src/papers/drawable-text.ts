/**
 * PDF/UA-1 forbids a sign without a shape, so a paper that holds one cannot be written. Our fonts hold the scripts of
 * the official languages of the Union (Latin, Greek, Cyrillic), phonetic signs, Arabic, Hebrew and emoji. Any other sign
 * becomes a question mark on paper; the screen keeps showing the text as it was typed.
 */
const latin = '\\u0020-\\u007e\\u00a0-\\u036f\\u1e00-\\u1eff';
const greek = '[[\\u0370-\\u03ff\\u1f00-\\u1fff]--[\\u03e2-\\u03ef]--\\p{Cn}]'; // without Coptic
const cyrillic = '\\u0400-\\u052f';
const hebrew = '[[\\u0591-\\u05f4]--\\p{Cn}]';
const arabic = '[[\\u0600-\\u06ff\\u0750-\\u077f]--\\p{Cf}]';
const punctuation =
  '\\u2000-\\u200a\\u2010-\\u2027\\u202f-\\u205e\\u20a0-\\u20bf\\u2100-\\u214f\\u2190-\\u2193\\u25cf\\u2713';
const emoji = '\\p{Emoji_Presentation}\\u200d\\ufe0f';
const undrawable = new RegExp(`[^\\n\\r\\t${latin}${greek}${cyrillic}${hebrew}${arabic}${punctuation}${emoji}]`, 'gv');

/** The same value with every text drawable; SVG drawings and keys stay as they are. */
export function drawableOnly(value: unknown): unknown {
  if (typeof value === 'string') return value.startsWith('<svg') ? value : value.replace(undrawable, '?');
  if (Array.isArray(value)) return value.map(drawableOnly);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, drawableOnly(inner)]));
}
