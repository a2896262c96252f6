/** What an archive holds: JSON of each kind of data with its schema, files as they are, and a page that explains them. */
import type { Language } from '@gun/kernel';
import type { PersonalDataSource } from '@gun/nest';
import { z } from 'zod';
import { indexPage, type ArchivedKind } from './archive-index';

export interface ArchiveEntry {
  readonly name: string;
  readonly content: AsyncIterable<Uint8Array>;
}

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

async function* one(bytes: Uint8Array): AsyncIterable<Uint8Array> {
  yield await Promise.resolve(bytes);
}

export interface ArchiveOrder {
  readonly personId: string;
  readonly language: Language;
  readonly madeAt: Date;
  readonly sources: readonly PersonalDataSource[];
}

/** Entry after entry, each of them read only when it is written; `onSource` hears how many kinds of data are in. */
export async function* archiveEntries(
  { personId, language, madeAt, sources }: ArchiveOrder,
  onSource: (done: number) => Promise<void>,
): AsyncIterable<ArchiveEntry> {
  const kinds: ArchivedKind[] = [];
  for (const source of sources) {
    const { name, title, item } = source;
    const [file, schema] = [`data/${name}.json`, `schemas/${name}.json`];
    const count = { items: 0 };
    yield { name: file, content: jsonOf(source, personId, count) };
    yield {
      name: schema,
      content: one(bytesOf(JSON.stringify(z.toJSONSchema(z.array(item), schemaOptions), null, 2))),
    };
    const files: string[] = [];
    for await (const { name: own, bytes } of source.files?.(personId) ?? []) {
      files.push(`${name}/${own}`);
      yield { name: `${name}/${own}`, content: one(bytes) };
    }
    kinds.push({ title, file, schema, items: count.items, files });
    await onSource(kinds.length);
  }
  yield { name: 'index.html', content: one(bytesOf(indexPage(kinds, language, madeAt))) };
}

/** Shapes that JSON Schema cannot say are left open rather than left out. */
const schemaOptions = { unrepresentable: 'any', io: 'output' } as const;

async function* jsonOf(
  source: PersonalDataSource,
  personId: string,
  count: { items: number },
): AsyncIterable<Uint8Array> {
  yield bytesOf('[');
  for await (const value of source.items(personId)) {
    const text = JSON.stringify(source.item.parse(value), null, 2);
    yield bytesOf(`${count.items === 0 ? '' : ','}\n${text}`);
    count.items += 1;
  }
  yield bytesOf('\n]\n');
}
