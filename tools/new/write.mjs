// Fills templates in and registers what they made: a generator only adds, and refuses to touch what exists.
import { existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { format, getFileInfo, resolveConfig } from 'prettier';

const kebab = /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/;

/** The forms of a name: `parking-card`, `parkingCard`, `ParkingCard`, `parking card`. */
export function formsOf(key) {
  if (!kebab.test(key ?? ''))
    throw new Error(`Give a name in kebab-case, for example parking-card. This is none: ${key}`);
  const words = key.split('-');
  const capital = (word) => word[0].toUpperCase() + word.slice(1);
  const pascal = words.map(capital).join('');
  return { key, words: words.join(' '), pascal, camel: words[0] + words.slice(1).map(capital).join('') };
}

/** The text with every `__form__` replaced. */
export const fill = (text, forms) =>
  text.replace(/__(\w+?)__/g, (whole, name) => {
    if (forms[name] === undefined) throw new Error(`The template asks for ${whole}, which is not known.`);
    return forms[name];
  });

/** Writes a file as Prettier lays it out. */
async function write(file, text) {
  const { inferredParser } = await getFileInfo(file);
  const options = { ...(await resolveConfig(file)), filepath: file, parser: inferredParser };
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, inferredParser ? await format(text, options) : text);
}

/** The template of each file, by the path under `templates`. */
export function templatesIn(templates) {
  const found = readdirSync(templates, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return Object.fromEntries(
    found.map((entry) => {
      const path = join(entry.parentPath, entry.name);
      return [path.slice(templates.length + 1).replace(/\.txt$/, ''), readFileSync(path, 'utf8')];
    }),
  );
}

/** Creates a file that must not exist yet. */
export async function create(file, template, forms) {
  if (existsSync(file)) throw new Error(`${file} exists already: nothing was written over it.`);
  await write(file, fill(template, forms));
}

/** Changes a file; each change says what it looks for, and fails when it does not find it. */
export async function change(file, changes) {
  let text = readFileSync(file, 'utf8');
  for (const [before, after] of changes) {
    const found = typeof before === 'string' ? text.includes(before) : before.test(text);
    if (!found) throw new Error(`${file} no longer has the place where this is registered: ${before}`);
    text = text.replace(before, after);
  }
  await write(file, text);
}
