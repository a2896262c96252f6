// The map of the storeys, as it stands in ARCHITECTURE.md between two markers.
import { format } from 'prettier';
import { storeys } from './boundaries.mjs';

const [opens, closes] = ['<!-- map -->', '<!-- /map -->'];

/** The table, highest storey first: one reads down to what a domain may use. */
export function mapOf(floors) {
  const rows = floors
    .toReversed()
    .flatMap(({ storey, domains }) =>
      domains.map(({ domain, sentence }) => `| ${storey} | [${domain}](libs/${domain}/README.md) | ${sentence} |`),
    );
  return ['| storey | domain | what it is |', '| --- | --- | --- |', ...rows].join('\n');
}

/** The text with the map of today between its markers, laid out by Prettier. */
export async function withMap(text, floors = storeys) {
  const [start, end] = [text.indexOf(opens), text.indexOf(closes)];
  if (start < 0 || end < start) throw new Error(`ARCHITECTURE.md has no place for the map: ${opens} … ${closes}`);
  const drawn = `${text.slice(0, start + opens.length)}\n\n${mapOf(floors)}\n\n${text.slice(end)}`;
  return format(drawn, { parser: 'markdown', singleQuote: true, printWidth: 120 });
}
