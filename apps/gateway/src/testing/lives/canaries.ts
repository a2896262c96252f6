/** Words that stand for what is personal: wherever one of them sings, something personal got out. */
import { personas } from '@gun/testing';
import type { TestGateway } from '../test-gateway';

/** Written by people: each in one place, so that a finding names its way out. */
export const written = {
  street: 'Rue du Canari Premier',
  resident: 'Canari Deuxième',
  bell: 'Canari Troisième',
  insurer: 'Canari Quatrième',
  fileName: 'canari-cinquieme',
  fileContent: 'canari-sixieme',
  remark: 'Canari Septième',
  decisionFacts: 'Canari Huitième',
  decisionReason: 'Canari Neuvième',
  agencyReason: 'Canari Dixième',
  askedBy: 'Canari Onzième',
  refused: 'Canari Douzième',
} as const;

/** A national number in the ways in which programs and people write it. */
const writings = (nrn: string): string[] => {
  const [year, month, day, counter, check] = nrn.match(/^(..)(..)(..)(...)(..)$/)?.slice(1) ?? [];
  return [nrn, `${year}.${month}.${day}-${counter}.${check}`, `${year} ${month} ${day} ${counter} ${check}`];
};
export const nationalNumbers: readonly string[] = Object.values(personas).flatMap(({ nrn }) => writings(nrn));
export const names: readonly string[] = Object.values(personas).map((one) => `${one.givenName} ${one.surname}`);
export const everythingPersonal: readonly string[] = [...nationalNumbers, ...names, ...Object.values(written)];

const inHex = (word: string): string => Buffer.from(word).toString('hex');

/** Which of the words a text holds, however JSON, a URL or the bytes of a column wrote them. */
export function singing(text: string, words: readonly string[]): string[] {
  return words.filter(
    (word) =>
      text.includes(word) ||
      text.includes(encodeURIComponent(word)) ||
      text.includes(JSON.stringify(word).slice(1, -1)) ||
      text.includes(inHex(word)),
  );
}

/** Every table of the database, in whatever schema, with all of its rows as text; one outside `public` by its whole name. */
export async function tables(gateway: TestGateway): Promise<ReadonlyMap<string, string>> {
  const found = await gateway.asOwner<{ name: string; place: string }>(
    `select case table_schema when 'public' then table_name else table_schema || '.' || table_name end as name,
            format('%I.%I', table_schema, table_name) as place
     from information_schema.tables
     where table_type = 'BASE TABLE' and table_schema not in ('pg_catalog', 'information_schema') order by 1`,
  );
  const union = found
    .map(({ name, place }) => `select '${name}' as name, t::text as row from ${place} t`)
    .join(' union all ');
  const rows = await gateway.asOwner<{ name: string; row: string }>(union);
  return new Map(
    found.map(({ name }) => [
      name,
      rows
        .filter((one) => one.name === name)
        .map(({ row }) => row)
        .join('\n'),
    ]),
  );
}
