import { describe, expect, test } from '@jest/globals';
import { readSettings } from './settings';

describe('settings', () => {
  test('play the federal service on port 8090 unless told otherwise', () => {
    expect(readSettings({})).toMatchObject({ mode: 'federal', port: 8090, origin: 'http://localhost:8090' });
  });

  test('refuse production, with a sentence', () => {
    expect(() => readSettings({ NODE_ENV: 'production' })).toThrow(/does not start in production\.$/);
  });

  test.each([
    ['the environment', { MODE: 'stand-in' }, []],
    ['the command line', {}, ['--stand-in']],
  ])('stand in for Keycloak when %s says so', (_where, environment, commandLine) => {
    expect(readSettings(environment, commandLine).mode).toBe('stand-in');
  });
});
