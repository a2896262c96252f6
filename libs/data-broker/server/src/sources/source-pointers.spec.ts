/** A source says where its answer will be: nobody gets the broker to ask somewhere else (SSRF). */
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { z } from 'zod';
import { answerText, startLyingRegister, type LyingRegister } from '../registers/lying-register';
import { SourceLine } from './source-line';

let source: LyingRegister;
let elsewhere: LyingRegister;

beforeAll(async () => {
  [source, elsewhere] = await Promise.all([startLyingRegister(), startLyingRegister()]);
});
afterAll(() => Promise.all([source.stop(), elsewhere.stop()]));
beforeEach(() => {
  elsewhere.questions = 0;
});

const lineTo = ({ url, signer }: LyingRegister) =>
  new SourceLine({ url, apiKey: 'test-key-test-key', keys: signer.keys, timeoutMs: 300 });
const ask = () => lineTo(source).ask('/questions', { about: 'somebody' }, z.object({ said: z.string() }));
const deferTo = (location: unknown) =>
  answerText(202, 'application/json', JSON.stringify({ location, retryAfterSeconds: 60 }));

describe('an answer that is to be fetched later', () => {
  test('is fetched from a path of the same source', async () => {
    source.behave = deferTo('/answers/1');
    expect(await ask()).toEqual({ state: 'accepted', location: '/answers/1', retryAfterSeconds: 60 });
  });

  test.each([
    'http://127.0.0.1:1/answers',
    'http://[::ffff:127.0.0.1]/answers',
    'http://169.254.169.254/latest/meta-data',
    'https://rebinding.example/answers',
    '//rebinding.example/answers',
    '/\\rebinding.example/answers',
    '@rebinding.example/answers',
    '/answers/../../admin',
    '/answers/%2e%2e/admin',
    '/answers?to=http://127.0.0.1',
    '/answers#x',
    'file:///etc/passwd',
    '',
    42,
  ])('is never looked for at %s', async (location) => {
    source.behave = deferTo(location);
    expect(await ask()).toEqual({ state: 'failed', failure: 'nonsense' });
  });
});

test.each([301, 302, 303, 307, 308])('a redirect (%i) is not followed, and the key stays at home', async (status) => {
  source.behave = (_request, response) => void response.writeHead(status, { location: elsewhere.url }).end();
  expect(await ask()).toEqual({ state: 'failed', failure: 'nonsense' });
  expect(elsewhere.questions).toBe(0);
});
