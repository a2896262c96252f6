import assert from 'node:assert/strict';
import { test } from 'node:test';
import { failuresIn, secondTriesIn } from '../failures.mjs';

test('a failing test of Jest is told with what it expected, the passing ones are left out', () => {
  const output = [
    'PASS libs/a.spec.ts',
    ...Array.from({ length: 40 }, () => '  ✓ passes'),
    '\u001b[1m  ● a dossier › is found\u001b[22m',
    '    Expected: 1',
    ...Array.from({ length: 60 }, () => ''),
    'Tests: 1 failed',
  ].join('\n');
  const told = failuresIn(output);
  assert.deepEqual(told.slice(0, 2), ['  ● a dossier › is found', '    Expected: 1']);
  assert.ok(!told.some((line) => line.includes('✓')));
});

test('a failing journey of Playwright is told', () => {
  assert.deepEqual(failuresIn('  1) [journeys] › move.e2e.ts:3 › moves house'), [
    '  1) [journeys] › move.e2e.ts:3 › moves house',
  ]);
});

test('an endless output is cut', () => {
  assert.equal(failuresIn('  ● a test\n'.repeat(1000)).length, 200);
});

test('a journey that passed on its second try only is not passed over in silence', () => {
  assert.equal(secondTriesIn('  1 flaky\n    [journeys] › move.e2e.ts\n  98 passed (9.0m)'), 1);
  assert.equal(secondTriesIn('  99 passed (9.0m)'), 0);
});
