/** How a search forgives: accents, capitals, apostrophes and one or two typing errors do not matter. */

/** No address is longer; what comes after is not looked at, so that no text makes a search slow. */
const longestText = 120;

/** The words of a text without accents, capitals and punctuation: `Rue de l’Échantillon` gives `rue de l echantillon`. */
export function foldedWords(text: string): string[] {
  return text
    .slice(0, longestText)
    .toLowerCase()
    .replace(/ß/g, 'ss')
    .replace(/œ/g, 'oe')
    .replace(/æ/g, 'ae')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .split(/[^a-z0-9]+/)
    .filter(Boolean);
}

/**
 * How far a typed word is from a known one: 0 the same, 0.5 its beginning, 1 or 2 with that many errors; undefined
 * when it is another word. Short words must be right, from four letters one error is forgiven, from eight two.
 */
export function wordDistance(typed: string, known: string): number | undefined {
  if (typed === known) return 0;
  if (known.startsWith(typed)) return 0.5;
  const allowed = typed.length < 4 || /^\d/.test(typed) ? 0 : typed.length < 8 ? 1 : 2;
  if (allowed === 0) return undefined;
  const errors = Math.min(...beginningsNear(typed, known, allowed).map((part) => editDistance(typed, part)));
  return errors <= allowed ? errors : undefined;
}

/** The whole known word and its beginnings of about the typed length, because people stop typing early. */
function beginningsNear(typed: string, known: string, allowed: number): string[] {
  const lengths = [typed.length - 1, typed.length, typed.length + 1].filter((length) => length < known.length);
  const whole = Math.abs(known.length - typed.length) <= allowed ? [known] : [];
  return [...whole, ...lengths.map((length) => known.slice(0, length))];
}

/** Insertions, deletions, substitutions and swaps of neighbours between two words (optimal string alignment). */
export function editDistance(a: string, b: string): number {
  let [beforePrevious, previous]: [number[], number[]] = [[], Array.from({ length: b.length + 1 }, (_, j) => j)];
  for (let i = 1; i <= a.length; i += 1) {
    const current = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const substitution = (previous[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      const swap = a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1] ? (beforePrevious[j - 2] ?? Infinity) + 1 : Infinity;
      current.push(Math.min((previous[j] ?? 0) + 1, (current[j - 1] ?? 0) + 1, substitution, swap));
    }
    [beforePrevious, previous] = [previous, current];
  }
  return previous[b.length] ?? 0;
}
