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

/** Which of the words a text holds, however JSON or a URL wrote them. */
export function singing(text: string, words: readonly string[]): string[] {
  return words.filter(
    (word) =>
      text.includes(word) ||
      text.includes(encodeURIComponent(word)) ||
      text.includes(JSON.stringify(word).slice(1, -1)),
  );
}

/** Every table of the database with all of its rows as text. */
export async function tables(gateway: TestGateway): Promise<ReadonlyMap<string, string>> {
  const found = await gateway.asOwner<{ name: string }>(
    `select table_name as name from information_schema.tables where table_schema = 'public' order by 1`,
  );
  const union = found
    .map(({ name }) => `select '${name}' as name, t::text as row from "${name}" t`)
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
