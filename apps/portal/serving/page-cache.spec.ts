import { beforeEach, describe, expect, test } from '@jest/globals';
import { createPageCache, type MadePage } from './page-cache';

let now = 0;
let made: string[] = [];
let next: () => Promise<MadePage> | MadePage;

const page = (html: string, more: Partial<MadePage> = {}): MadePage => ({
  status: 200,
  html,
  incomplete: false,
  ...more,
});
const cache = (room = 300) =>
  createPageCache({
    make: async (address) => {
      made.push(address);
      return next();
    },
    policyOf: (html) => `policy of ${html}`,
    now: () => now,
    room,
  });

beforeEach(() => {
  now = 0;
  made = [];
  next = () => page('first');
});

test('a page is made once and kept for ten seconds', async () => {
  const pageAt = cache();
  await pageAt('/fr');
  now = 9_999;
  expect((await pageAt('/fr')).html).toBe('first');
  expect(made).toEqual(['/fr']);
});

test('what was published appears within ten seconds', async () => {
  const pageAt = cache();
  await pageAt('/fr');
  next = () => page('second');
  now = 10_000;
  expect((await pageAt('/fr')).html).toBe('second');
});

test('everybody who asks at once waits for the same page', async () => {
  const pageAt = cache();
  await Promise.all([pageAt('/fr'), pageAt('/fr'), pageAt('/fr')]);
  expect(made).toEqual(['/fr']);
});

test('each page leaves with the policy of its own scripts and an etag of its content', async () => {
  const kept = await cache()('/fr');
  expect(kept.policy).toBe('policy of first');
  expect(kept.etag).toMatch(/^"[\w-]{22}"$/);
});

describe('when the gateway is down', () => {
  test.each([
    ['the page cannot be made', () => Promise.reject(new Error('refused'))],
    ['the page is made without its data', () => page('empty', { incomplete: true })],
    ['the page is an error', () => page('error', { status: 500 })],
  ])('the last good copy is served although %s', async (_, failure) => {
    const pageAt = cache();
    await pageAt('/fr');
    next = failure;
    now = 3_600_000;
    expect((await pageAt('/fr')).html).toBe('first');
  });

  test('a page that was never good is shown as it is and not kept', async () => {
    const pageAt = cache();
    next = () => page('empty', { incomplete: true });
    expect((await pageAt('/fr')).html).toBe('empty');
    next = () => page('good');
    expect((await pageAt('/fr')).html).toBe('good');
  });
});

test('keeps the pages that were made last when there is no more room', async () => {
  const pageAt = cache(2);
  for (const address of ['/a', '/b', '/c', '/a']) await pageAt(address);
  expect(made).toEqual(['/a', '/b', '/c', '/a']);
});
