import { expect, test } from '@jest/globals';
import { readSettings } from './settings';

const key = 'a-key-of-sixteen-signs';

test('only the registers answer until a counter is named', () => {
  expect(readSettings({ REGISTER_API_KEY: key })).not.toHaveProperty('agencies');
});

test('production is refused, with a sentence', () => {
  const start = () => readSettings({ REGISTER_API_KEY: key, NODE_ENV: 'production' });
  expect(start).toThrow(/does not start in production\.$/);
});
