import { describe, expect, test } from '@jest/globals';
import { uuidV7 } from '@gun/kernel';
import { Writable } from 'node:stream';
import { createLog, withoutNationalNumbers } from './log';

/** Eleven digits in groups, made here so that no file holds anything that looks like a person's number. */
const written = (separators: readonly [string, string, string, string]): string =>
  ['85', '07', '30', '033', '28'].map((group, at) => group + (separators[at] ?? '')).join('');
const ways = [
  written(['', '', '', '']),
  written(['.', '.', '-', '.']),
  written([' ', ' ', ' ', ' ']),
  written(['/', '/', '-', '-']),
  written(['.', '.', ' - ', '.']),
];

/** The lines that a log writes while `work` runs. */
function linesOf(work: (log: ReturnType<typeof createLog>) => void): string {
  let text = '';
  const kept = new Writable({ write: (chunk, _, done) => ((text += String(chunk)), done()) });
  work(createLog('test', 'info', kept));
  return text;
}

describe('a national number is censored', () => {
  test.each(ways)('written as %s', (number) => {
    expect(withoutNationalNumbers(`of ${number}, said`)).toBe('of [number], said');
  });

  test('in a message, in a nested field and in the text of an error', () => {
    for (const number of ways) {
      const said = linesOf((log) => {
        log.info(`nothing found for ${number}`);
        log.info({ register: { query: { person: number } } }, 'asked');
        log.error({ error: String(new Error(`duplicate key (${number})`)) }, 'refused');
      });
      expect(said).not.toContain(number);
      expect(said.match(/\[number\]/g)).toHaveLength(3);
    }
  });

  test('several times in one line', () => {
    expect(withoutNationalNumbers(ways.join(', '))).toBe(ways.map(() => '[number]').join(', '));
  });
});

describe('what is no national number is left whole', () => {
  test('UUIDs, also those with eleven digits in a row', () => {
    const awkward = ['019ac4f2-7a12-7345-8901-12345678901a', '019ac4f2-7a12-3456-8901-a12345678901'];
    const drawn = Array.from({ length: 5000 }, uuidV7);
    for (const id of [...awkward, ...drawn]) expect(withoutNationalNumbers(`{"traceId":"${id}"}`)).toContain(id);
  });

  test('instants, epoch milliseconds and dossier references', () => {
    const line = '{"time":1764064800123,"at":"2026-11-25T10:00:00.123Z","of":"GUN-7K3M-9Q2X","ms":12}';
    expect(withoutNationalNumbers(line)).toBe(line);
  });
});

test('secrets are redacted by name, up to two levels deep', () => {
  const said = linesOf((log) => {
    log.info({ authorization: 'Bearer one' }, 'a');
    log.info({ headers: { authorization: 'Bearer two', cookie: 'three' } }, 'b');
    log.info({ request: { body: { answers: { fullName: 'four' } } } }, 'c');
  });
  expect(said).not.toMatch(/one|two|three|four/);
  expect(said.match(/\[Redacted\]/g)).toHaveLength(4);
});
