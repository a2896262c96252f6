/**
 * Whether whoever asks would rather have a signed document than JSON (RFC 9110, part 12.5.1). Whoever takes both alike gets
 * JSON, which every wallet must be able to read, also one that does not know our anchor.
 */
const token = 'application/jwt';

function weightOf(accept: string, type: string): number {
  const ranges = accept.split(',').map((range) =>
    range
      .trim()
      .toLowerCase()
      .split(/\s*;\s*/),
  );
  const found = ranges.find(([name]) => name === type);
  if (!found) return 0;
  const q = found.find((parameter) => parameter.startsWith('q='));
  return q === undefined ? 1 : Number(q.slice(2)) || 0;
}

export const prefersToken = (accept: string | undefined): boolean =>
  accept !== undefined && weightOf(accept, token) > weightOf(accept, 'application/json');
