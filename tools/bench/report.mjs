// What a run found, as the page that is committed: ratios first, since they carry over to other machines.
import { execFileSync } from 'node:child_process';
import { loadavg, cpus } from 'node:os';
import { fileURLToPath } from 'node:url';

const figure = ({ median, least, most }, digits) =>
  `${median.toFixed(digits)} (${least.toFixed(digits)}–${most.toFixed(digits)})`;
const micros = (values) => figure(values, values.median < 100 ? 1 : 0);
const row = (...cells) => `| ${cells.join(' | ')} |`;
const line = (count) => row(...Array.from({ length: count }, () => '---'));

function comparison({ unit, limit, sides }) {
  const parts = [...new Set(sides.flatMap((side) => side.parts.map(([part]) => part)))].filter(
    (part) => part !== 'total',
  );
  const shown = parts.length > 1 ? [...parts, 'total'] : ['total'];
  const cell = (side, part) => micros(Object.fromEntries(side.parts)[part] ?? { median: 0, least: 0, most: 0 });
  return [
    row('', ...shown.map((part) => (part === 'total' ? `CPU-µs per ${unit}` : part)), `times “${limit}”`),
    line(shown.length + 2),
    ...sides.map((side) => row(side.name, ...shown.map((part) => cell(side, part)), figure(side.ratio, 2))),
  ];
}

const inBrowser = (figures) => [
  row('', 'kB transferred', 'of which script', 'largest paint, times “one file”', 'layout shift'),
  line(5),
  ...figures.map(({ name, kilobytes, script, ratio, shift }) =>
    row(name, kilobytes.median.toFixed(1), script.median.toFixed(1), figure(ratio, 2), shift.toFixed(3)),
  ),
];

const memory = (parts) => [
  row('process', 'MiB'),
  line(2),
  ...parts.map(([name, mebibytes]) => row(name, mebibytes.toFixed(0))),
  row('**together**', `**${parts.reduce((sum, [, each]) => sum + each, 0).toFixed(0)}**`),
];

function part(result) {
  const told = result.skipped
    ? [`Left out: ${result.skipped}.`]
    : result.sides
      ? comparison(result)
      : result.browser
        ? inBrowser(result.browser)
        : memory(result.memory);
  return [`## ${result.title}`, '', ...told, ...(result.notes ?? []).flatMap((note) => ['', note])].join('\n');
}

const opening = ({ rounds, database }) => `# Benchmarks

Written by \`npm run bench\`; never asserted by a test. Each side runs in turn in every round, ${rounds} rounds. Cost is the
processor time of every server process and of PostgreSQL, per operation: the median, and the least and most of the rounds.
The load generator is not counted. Ratios carry over to another machine, microseconds do not.

Node ${process.versions.node}, ${database}, ${cpus().length} processors (${cpus()[0]?.model.trim() ?? 'unknown'}), load ${loadavg()
  .map((load) => load.toFixed(1))
  .join(' ')} at the end.`;

/** The whole page, laid out by Prettier. */
export function reportOf(results, about) {
  const text = [opening(about), ...results.map(part)].join('\n\n');
  const prettier = fileURLToPath(import.meta.resolve('prettier/bin/prettier.cjs'));
  return execFileSync(process.execPath, [prettier, '--stdin-filepath', 'benchmarks.md'], {
    input: `${text}\n`,
    encoding: 'utf8',
  });
}
