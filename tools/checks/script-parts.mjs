// Of what a script of a built site is made: the source map of the build says which library each stretch of it came from.
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

const mapComment = /\n?\/\/# sourceMappingURL=(\S+)\s*$/;

/** A script as browsers get it: its source map stays with us, and the line that names it too. */
export const servedScript = (text) => text.replace(mapComment, '');

/** The same script without what came from a package. */
export function scriptWithout(file, packageName) {
  const text = readFileSync(file, 'utf8');
  const [, map] = mapComment.exec(text) ?? [];
  const path = map && join(dirname(file), map);
  if (!path || !existsSync(path)) return servedScript(text);
  const lines = lineStarts(text);
  const stretches = stretchesOf(JSON.parse(readFileSync(path, 'utf8')));
  const kept = stretches.map(({ line, column, source }, index) => {
    const next = stretches[index + 1];
    if (source?.includes(`/node_modules/${packageName}`)) return '';
    return text.slice(lines[line] + column, next && lines[next.line] + next.column);
  });
  const [first] = stretches;
  return servedScript(text.slice(0, first && lines[first.line] + first.column) + kept.join(''));
}

function lineStarts(text) {
  const starts = [0];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return starts;
}

/** Where in the script each stretch begins, and its source file (source map, revision 3, also in sections). */
function stretchesOf(map, offset = { line: 0, column: 0 }) {
  if (map.sections) return map.sections.flatMap((section) => stretchesOf(section.map, section.offset));
  let source = 0;
  return map.mappings.split(';').flatMap((written, index) => {
    let column = index === 0 ? offset.column : 0;
    const segments = written.split(',').filter(Boolean).map(numbersOf);
    return segments.map(([columns, sources]) => {
      column += columns;
      source += sources ?? 0;
      return { line: offset.line + index, column, source: sources === undefined ? undefined : map.sources[source] };
    });
  });
}

const base64 = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

/** Numbers in base 64, five bits at a time, the lowest first and the sign in the lowest bit. */
function numbersOf(written) {
  const numbers = [];
  let [value, shift] = [0, 0];
  for (const letter of written) {
    const digit = base64.indexOf(letter);
    value += (digit & 31) << shift;
    shift += 5;
    if (digit & 32) continue;
    numbers.push(value & 1 ? -(value >> 1) : value >> 1);
    [value, shift] = [0, 0];
  }
  return numbers;
}
