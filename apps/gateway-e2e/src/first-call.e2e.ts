import { expect, test } from '@playwright/test';
import { execFileSync } from 'node:child_process';
import { join, resolve } from 'node:path';
import { counter } from './counter';

test('the first call of the documentation works as it is copied', () => {
  const script = resolve(import.meta.dirname, '../../../docs/agencies/first-call.mjs');
  const env = {
    ...{ GATEWAY_URL: counter.gateway, ISSUER: counter.issuer },
    KEY_FILE: join(counter.keysDirectory, 'agency-national-register.private.json'),
  };
  const said = execFileSync(process.execPath, [script], { env, encoding: 'utf8' });
  expect(said).toMatch(/^trace [0-9a-f-]{32,36}$/m);
  expect(said).toContain('"items": [');
});
