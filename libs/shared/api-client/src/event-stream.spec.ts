/** @jest-environment node */
import { expect, test } from '@jest/globals';
import { readEvents, type StreamEvent } from './event-stream';

async function eventsIn(...chunks: string[]): Promise<StreamEvent[]> {
  async function* bytes() {
    for (const chunk of chunks) yield new TextEncoder().encode(chunk);
  }
  const found: StreamEvent[] = [];
  for await (const event of readEvents(bytes())) found.push(event);
  return found;
}

test('reads an event however the network cut it', async () => {
  const found = await eventsIn('id: 7\neve', 'nt: dossierChanged\ndata: {"a"', ':1}\n', '\n');
  expect(found).toEqual([{ id: '7', event: 'dossierChanged', data: '{"a":1}' }]);
});

test('reads several events and both kinds of line end', async () => {
  const found = await eventsIn('data: one\r\n\r\ndata: two\ndata: lines\n\n');
  expect(found.map(({ data }) => data)).toEqual(['one', 'two\nlines']);
});

test('passes over comments that only keep the line open, and an event that never ended', async () => {
  expect(await eventsIn(': still here\n\n', 'data: half')).toEqual([]);
});
