// After the journeys: what the processes wrote holds no national number of anybody who went through them.
import { expect, test } from '@playwright/test';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { counter } from './counter';
import { findNationalNumber } from './page-watch';

test('no national number is in any log of the counter', () => {
  const logs = readdirSync(counter.logDirectory).filter((name) => name.endsWith('.log'));
  expect(logs).toContain('gateway.log');
  const loud = logs.filter((name) => findNationalNumber(readFileSync(join(counter.logDirectory, name), 'utf8')));
  expect(loud).toEqual([]);
});
