/**
 * For an auditor: rebuilds the tree of the access log from its rows, and holds it against heads that were kept outside.
 * `audit-access-log --heads heads.json --keys keys.json`, with a role that may read the schema in `AUDIT_DATABASE_URL`.
 * It learns nothing that a line says. See the README of the data broker.
 */
import { auditLog, HeadKeys, SignedHeads, type AuditFinding } from '@gun/data-broker-contract';
import { readLogRows } from '@gun/data-broker-server';
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { DataSource } from 'typeorm';

const { heads = [], keys } = parseArgs({
  options: { heads: { type: 'string', multiple: true }, keys: { type: 'string' } },
}).values;
const url = process.env['AUDIT_DATABASE_URL'];
if (heads.length === 0 || !keys || !url) {
  console.error('AUDIT_DATABASE_URL=postgres://… audit-access-log --heads heads.json [--heads …] --keys keys.json');
  console.error('The heads and keys must have been kept outside the database: those in it prove nothing.');
  process.exit(2);
}

const jsonOf = (path: string): unknown => JSON.parse(readFileSync(path, 'utf8'));
const sentences: Record<AuditFinding['what'], string> = {
  lineMissing: 'a line was taken away',
  lineChanged: 'a line is not the one that was sealed',
  leafMissing: 'the tree has lost a leaf',
  lineBehindTheSeal: 'a line was put in behind the seal',
  headUnsigned: 'no key of the log signed this head of the files',
  headDiffers: 'the leaves are not those of the published head',
  leavesCut: 'the published head counts more leaves than there are',
};

const jws = heads.flatMap((file) => SignedHeads.parse(jsonOf(file)).items.map((head) => head.jws));
const source = await new DataSource({ type: 'postgres', url }).initialize();
try {
  // One snapshot: lines that are written meanwhile are none of this audit.
  const findings = await source.transaction('REPEATABLE READ', async (tx) => {
    const rows = await readLogRows((sql, values) => tx.query(sql, [...values]), new Date());
    return auditLog(rows, { jws, keys: HeadKeys.parse(jsonOf(keys)).keys });
  });
  for (const { what, ...where } of findings) console.log(`FOUND ${sentences[what]}: ${JSON.stringify(where)}`);
  console.log(findings.length === 0 ? `The log is that of all ${jws.length} heads.` : `${findings.length} findings.`);
  process.exitCode = findings.length === 0 ? 0 : 1;
} finally {
  await source.destroy();
}
