/** gun-verify-accesses <bundle.json> --keys keys.json [--heads heads.json] [--tsa certificate.pem] | --trust-file */
import { X509Certificate } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { verifyBundle } from './verify-bundle';

const usage =
  'node gun-verify-accesses.mjs <bundle.json> --keys keys.json [--heads heads.json] [--tsa certificate.pem]';
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    ...{ keys: { type: 'string' }, heads: { type: 'string' }, tsa: { type: 'string', multiple: true } },
    'trust-file': { type: 'boolean' },
  },
});
const [file] = positionals;
if (!file) {
  console.error(`Say which file: ${usage}`);
  process.exit(2);
}
const textOf = (path: string | undefined): string | undefined => path && readFileSync(path, 'utf8');
try {
  const { holds, lines, faults, remarks } = await verifyBundle({
    bundle: readFileSync(file, 'utf8'),
    keys: textOf(values.keys),
    heads: textOf(values.heads),
    authority: values.tsa?.map((path) => new Uint8Array(new X509Certificate(readFileSync(path)).raw)),
    trustFile: values['trust-file'],
  });
  for (const { id, at, organisation, verdict } of lines)
    console.log(`${verdict === 'holds' ? 'holds   ' : verdict.padEnd(8)} ${at} ${id} ${organisation}`);
  for (const remark of remarks) console.log(`NOTE     ${remark}`);
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
