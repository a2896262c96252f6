/**
 * Writes the municipalities of Belgium, from the federal code list REFNIS 2025 (vocab.belgif.be, N-Triples), as
 * compact rows: NIS code and names in French, Dutch and German.
 *
 *   node tools/municipalities.mjs refnis2025.nt
 */
import { readFileSync, writeFileSync } from 'node:fs';

const target = 'libs/procedures/contract/src/reference-data/municipalities.json';
/** Merged into Puurs-Sint-Amands (2019) and Lokeren (2025), yet still in the list. */
const merged = new Set(['12034', '44045']);
const label = /^<[^>]+\/refnis2025\/(\d{5})> <[^>]+#prefLabel> "(.+)"@(fr|nl|de) \.$/;

const names = new Map();
for (const line of readFileSync(process.argv[2], 'utf8').split('\n')) {
  const [, nis, name, language] = label.exec(line) ?? [];
  // Codes that end in 000 are provinces and arrondissements; 20001 and 20002 are the two Brabants.
  if (!nis || nis.endsWith('000') || nis.startsWith('2000') || merged.has(nis)) continue;
  names.set(nis, { ...names.get(nis), [language]: name });
}

const rows = [...names]
  .sort(([a], [b]) => a.localeCompare(b))
  .map(([nis, { fr, nl, de }]) => `  ${JSON.stringify([nis, fr, nl, de]).replaceAll('","', '", "')}`);
writeFileSync(target, `[\n${rows.join(',\n')}\n]\n`);
console.log(`${rows.length} municipalities in ${target}`);
