// What is written by a program is committed as the program writes it today.
//   node tools/checks/generated.mjs --write   writes it anew
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { withMap } from '../map.mjs';
import { isEntry, root, underPinnedNode } from '../node.mjs';

/** Folders that an entry of the gateway writes, given where. */
const folders = [
  { folder: 'docs/api', entry: 'write-open-api' },
  { folder: 'docs/problems', entry: 'write-problems' },
];

function run(args, cwd = root) {
  const done = spawnSync(process.execPath, args, { cwd, encoding: 'utf8' });
  if (done.status !== 0) throw new Error(`${args.join(' ')} failed:\n${done.stdout}${done.stderr}`);
}

const filesIn = (directory) =>
  existsSync(directory)
    ? readdirSync(directory, { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map((entry) => join(entry.parentPath, entry.name).slice(directory.length + 1))
        .sort()
    : [];

/** How a committed folder differs from what was just written. */
export function differences(written, committed) {
  const [fresh, kept] = [filesIn(written), filesIn(committed)];
  const same = (file) => readFileSync(join(written, file)).equals(readFileSync(join(committed, file)));
  return [
    ...fresh.filter((file) => !kept.includes(file)).map((file) => `${file} is missing`),
    ...fresh.filter((file) => kept.includes(file) && !same(file)).map((file) => `${file} is stale`),
    ...kept.filter((file) => !fresh.includes(file)).map((file) => `${file} is written by nothing`),
  ];
}

function staleIn({ folder, entry }) {
  const written = mkdtempSync(join(tmpdir(), 'gun-generated-'));
  try {
    run([`apps/gateway/dist/${entry}.mjs`, written]);
    return differences(written, join(root, folder)).map((difference) => `${folder}: ${difference}`);
  } finally {
    rmSync(written, { recursive: true });
  }
}

const architecture = join(root, 'ARCHITECTURE.md');

async function staleMap() {
  const text = existsSync(architecture) ? readFileSync(architecture, 'utf8') : '';
  const drawn = await withMap(text).catch((error) => error);
  if (drawn instanceof Error) return [drawn.message];
  return drawn === text ? [] : ['ARCHITECTURE.md: the map is stale'];
}

if (isEntry(import.meta)) {
  await underPinnedNode(import.meta);
  run(['build.mjs'], join(root, 'apps/gateway'));
  if (process.argv.includes('--write')) {
    for (const { folder, entry } of folders) run([`apps/gateway/dist/${entry}.mjs`, folder]);
    writeFileSync(architecture, await withMap(readFileSync(architecture, 'utf8')));
  }
  const stale = [...folders.flatMap(staleIn), ...(await staleMap())];
  for (const line of stale) console.error(line);
  if (stale.length > 0) console.error('Write them anew: node tools/checks/generated.mjs --write');
  console.log(`generated files: ${stale.length} stale`);
  process.exit(stale.length === 0 ? 0 : 1);
}
