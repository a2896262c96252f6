import { expect, test } from '@jest/globals';
import { Logger } from '@nestjs/common';
import { createLog } from './log';
import { nestLog } from './nest-log';

/** Eleven digits, put together here so that no file holds anything that looks like a person's number. */
const number = ['85', '07', '30', '033', '28'].join('');

test('what is said through Nest is a line of the process log, with its place and without national numbers', () => {
  const lines: string[] = [];
  Logger.overrideLogger(nestLog(createLog('test', 'info', { write: (line) => void lines.push(line) })));
  const logger = new Logger('data-broker');
  logger.warn(`the register speaks of ${number}`);
  logger.error(new TypeError('broken'), 'a stack');
  logger.log('said at every start');
  Logger.overrideLogger(undefined as never); // back to Nest's own; its type knows no way back
  const told = lines.map((line) => JSON.parse(line) as Record<string, unknown>); // pino writes objects
  expect(told.map(({ level, context, msg }) => [level, context, msg])).toEqual([
    [40, 'data-broker', 'the register speaks of [number]'],
    [50, 'data-broker', 'TypeError: broken'],
  ]);
});
