/** A queue that is longer than a page. */
import { listQueue, type Queue } from '@gun/dossiers-contract';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { movesAlone, submits } from '../testing/lives/lives';
import { TestGateway } from '../testing/test-gateway';

let gateway: TestGateway;
beforeAll(async () => {
  gateway = await TestGateway.start();
  gateway.officer('sofie', 'namur-population');
  await gateway.citizen('camille');
  for (let day = 0; day < 3; day += 1) {
    await submits(gateway, 'camille', { answers: movesAlone() });
    gateway.clock.at = new Date(gateway.clock.at.getTime() + 86_400_000);
  }
  await gateway.drain();
});
afterAll(() => gateway.stop());

test('is read page by page in the size that was asked for, soonest date first and none twice', async () => {
  const seen: string[] = [];
  const dates: string[] = [];
  let query: Record<string, string> | undefined = { queue: 'open', pageSize: '2' };
  for (let pages = 0; query && pages < 5; pages += 1) {
    const { body }: { body: Queue } = await gateway.call(listQueue, { as: 'sofie', query });
    expect(body.items.length).toBeLessThanOrEqual(2);
    seen.push(...body.items.map(({ id }) => id));
    dates.push(...body.items.map(({ due }) => due ?? ''));
    query = body.next ? Object.fromEntries(new URL(body.next, 'https://gateway.example').searchParams) : undefined;
    if (query) expect(query).toMatchObject({ queue: 'open', pageSize: '2' });
  }
  expect(new Set(seen).size).toBe(3);
  expect(dates).toEqual(dates.toSorted());
});
