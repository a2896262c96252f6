// What a check looks at: every text file that Git keeps or would keep. A test invents a tree of its own.
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const bytes = /\.(woff2?|ttf|otf|png|jpe?g|gif|ico|pdf|zip|gz|p12|der|jar)$/;

/** The files of a work tree. `read` keeps what it read: ten rules read the same thousand files. */
export function treeOf(directory) {
  const listed = execFileSync('git', ['ls-files', '-co', '--exclude-standard', '-z'], { cwd: directory });
  const files = [...new Set(listed.toString().split('\0'))].filter((f) => f && existsSync(join(directory, f)));
  const kept = new Map();
  const read = (file) => {
    if (!kept.has(file)) kept.set(file, bytes.test(file) ? '' : readFileSync(join(directory, file), 'utf8'));
    return kept.get(file);
  };
  return { files: files.sort(), read };
}

/** A tree that exists only in a test: paths and their text. */
export const inventedTree = (texts) => ({ files: Object.keys(texts).sort(), read: (file) => texts[file] });

/** Everything that `pattern` finds in a file, with the line it is on. */
export function* findIn(text, pattern) {
  for (const match of text.matchAll(pattern)) yield { match, line: text.slice(0, match.index).split('\n').length };
}
