import { expect, test } from '@jest/globals';
import { defineRoute } from '@gun/kernel';
import { methodsAt, placeOf } from './methods-at';

const route = (method: 'GET' | 'PUT' | 'DELETE', path: string) =>
  defineRoute({
    ...{ api: 'tents', operationId: `${method}${path}`, method, path, tag: 'Tents', summary: 'Tents' },
    ...{ access: 'public', status: 200 },
  });
const places = [route('PUT', '/tents/{tentId}'), route('GET', '/tents/{tentId}'), route('GET', '/tents')].map(placeOf);

test('names every method of a path once, in order', () => {
  expect(methodsAt('/api/tents/v1/tents/27', places)).toEqual(['GET', 'PUT']);
  expect(methodsAt('/api/tents/v1/tents', places)).toEqual(['GET']);
});

test.each(['/api/tents/v1/tents/27/pegs', '/api/tents/v1/tents/', '/tents', '/x/api/tents/v1/tents'])(
  'knows nothing at %s',
  (path) => {
    expect(methodsAt(path, places)).toEqual([]);
  },
);
