import { expect, test } from '@jest/globals';
import { resolveOutside } from './resolve-outside';

test.each([true, false])('a name of this machine gives no address (all of them: %s)', async (all) => {
  const answer = await new Promise((done) => {
    resolveOutside('localhost', { all }, (error, address) => done([error?.message, address]));
  });
  expect(answer).toEqual(['localhost is not outside', '']);
});
