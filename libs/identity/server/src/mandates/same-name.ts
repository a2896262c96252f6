const words = (name: string): string[] =>
  name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);

/**
 * Whether a name that somebody wrote means the name in a register: accents, capitals, order and further first names do
 * not count. One word is enough only where the register knows one.
 */
export function isSameName(written: string, registered: string): boolean {
  const [mine, theirs] = [words(written), new Set(words(registered))];
  if (mine.length === 0 || mine.length < Math.min(2, theirs.size)) return false;
  return mine.every((word) => theirs.has(word));
}
