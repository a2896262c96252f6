import { describe, expect, test } from '@jest/globals';
import { strFromU8, strToU8, unzipSync } from 'fflate';
import { inPieces, zipped } from './zipped';

async function* each<T>(...values: T[]): AsyncIterable<T> {
  for (const value of values) yield await Promise.resolve(value);
}
const all = async (chunks: AsyncIterable<Uint8Array>): Promise<Buffer[]> => {
  const found: Buffer[] = [];
  for await (const chunk of chunks) found.push(Buffer.from(chunk));
  return found;
};

describe('an archive', () => {
  test('holds each entry as it was given, however many pieces it came in', async () => {
    const entries = each(
      { name: 'data/a.json', content: each(strToU8('['), strToU8('1'), strToU8(']')) },
      { name: 'empty.txt', content: each<Uint8Array>() },
      { name: 'é.txt', content: each(strToU8('ça')) },
    );
    const archive = unzipSync(Buffer.concat(await all(zipped(entries))));
    const texts = Object.entries(archive).map(([name, bytes]) => [name, strFromU8(bytes)]);
    expect(texts).toEqual([
      ['data/a.json', '[1]'],
      ['empty.txt', ''],
      ['é.txt', 'ça'],
    ]);
  });

  test('asks for an entry only once the one before is written', async () => {
    const order: string[] = [];
    async function* entries() {
      for (const name of ['a', 'b']) {
        order.push(`ask ${name}`);
        yield { name, content: each(Buffer.alloc(300_000, name)) };
      }
    }
    for await (const { length } of zipped(entries())) if (length > 0) order.push('written');
    expect(order.indexOf('written')).toBeLessThan(order.indexOf('ask b'));
  });

  test('that breaks off says so', async () => {
    async function* broken(): AsyncIterable<Uint8Array> {
      yield await Promise.resolve(strToU8('x'));
      throw new Error('no disk');
    }
    await expect(all(zipped(each({ name: 'a', content: broken() })))).rejects.toThrow('no disk');
  });
});

test.each([
  [[3, 3, 3], 4, [4, 4, 1]],
  [[10], 4, [4, 4, 2]],
  [[4, 4], 4, [4, 4]],
  [[], 4, []],
])('chunks of %j in pieces of %d are %j', async (sizes, size, expected) => {
  const pieces = await all(inPieces(each(...sizes.map((length) => Buffer.alloc(length, 'x'))), size));
  expect(pieces.map(({ length }) => length)).toEqual(expected);
});
