/** gun-verify-accesses <bundle.json> [--keys keys.json] [--heads heads.json] */
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { verifyBundle } from './verify-bundle';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { keys: { type: 'string' }, heads: { type: 'string' } },
});
const [file] = positionals;
if (!file) {
  console.error('Say which file: gun-verify-accesses <bundle.json> [--keys keys.json] [--heads heads.json]');
  process.exit(2);
}
const textOf = (path: string | undefined): string | undefined => path && readFileSync(path, 'utf8');
try {
  const { holds, lines, faults } = await verifyBundle({
    bundle: readFileSync(file, 'utf8'),
    keys: textOf(values.keys),
    heads: textOf(values.heads),
  });
  for (const { id, at, organisation, verdict } of lines)
    console.log(`${verdict === 'holds' ? 'holds   ' : verdict.padEnd(8)} ${at} ${id} ${organisation}`);
  for (const fault of faults) console.log(`FAULT    ${fault}`);
  console.log(
    holds ? `All ${lines.length} lines are what was sealed.` : 'Not everything in this file can be believed.',
  );
  process.exitCode = holds ? 0 : 1;
} catch (error) {
  console.error(
    `This is not a file of accesses: ${error instanceof Error ? error.message.slice(0, 300) : 'unreadable'}`,
  );
  process.exitCode = 1;
}
