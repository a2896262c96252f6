import { expect, test } from '@jest/globals';
import { Turnstile } from './turnstile';

const impatient = () => new Error('waited too long');

/** Work that ends when it is told to. */
function work() {
  let end = (): void => undefined;
  const done = new Promise<void>((resolve) => (end = resolve));
  return { run: () => done, end };
}

test('lets no more in than there are places, and the next in line when one leaves', async () => {
  const turnstile = new Turnstile(2, 1000, impatient);
  const order: string[] = [];
  const [first, second] = [work(), work()];
  const pass = (name: string, run: () => Promise<void>) =>
    turnstile.pass(async () => {
      order.push(name);
      await run();
    });
  const all = [
    pass('first', first.run),
    pass('second', second.run),
    pass('third', async () => undefined),
    pass('fourth', async () => undefined),
  ];
  await Promise.resolve();
  expect(order).toEqual(['first', 'second']);
  first.end();
  await all[3];
  expect(order).toEqual(['first', 'second', 'third', 'fourth']);
  second.end();
  await Promise.all(all);
});

test('gives the place back when the work fails', async () => {
  const turnstile = new Turnstile(1, 1000, impatient);
  await expect(turnstile.pass(() => Promise.reject(new Error('broken')))).rejects.toThrow('broken');
  await expect(turnstile.pass(async () => 'in')).resolves.toBe('in');
});

test('refuses who waited too long, and the place that comes free later is not lost', async () => {
  const turnstile = new Turnstile(1, 1, impatient);
  const slow = work();
  const inside = turnstile.pass(slow.run);
  await expect(turnstile.pass(async () => 'never')).rejects.toThrow('waited too long');
  slow.end();
  await inside;
  await expect(turnstile.pass(async () => 'in')).resolves.toBe('in');
});
