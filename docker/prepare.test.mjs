import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { prepare } from './prepare.mjs';

const directory = mkdtempSync(join(tmpdir(), 'gun-prepare-test-'));
after(() => rmSync(directory, { recursive: true }));
const read = (path) => readFileSync(join(directory, path), 'utf8');
const installation = {
  directory,
  domain: 'counter.example',
  eid: 'https://idp.example/fas',
  registers: 'https://r.example',
};

test('an installation gets its own names, passwords, keys and realms', async () => {
  await prepare(installation);
  const environment = Object.fromEntries(
    read('.env')
      .matchAll(/^([A-Z_]+)=(.*)$/gm)
      .map(([, name, value]) => [name, value]),
  );
  assert.equal(environment.LOGIN_HOST, 'login.counter.example');
  const sources = JSON.parse(read('secrets/sources.json'));
  assert.deepEqual(sources.nationalRegister, { url: 'https://r.example/national-register/v1', keys: { keys: [] } });
  const passwords = Object.keys(environment)
    .filter((name) => name.endsWith('PASSWORD'))
    .map((name) => environment[name]);
  assert.equal(new Set(passwords).size, 4);
  assert.ok(passwords.every((password) => password.length === 32));
  assert.deepEqual([environment.SMTP_URL, environment.SMS_URL], ['', '']);
  assert.match(read('secrets/realms/gun.json'), /https:\/\/counter\.example\/sign-in\/callback/);
  assert.ok(JSON.parse(read('secrets/keys/gateway.private.json')).d);
});

test('every list that the compose file mounts is there, and empty', async () => {
  await prepare(installation);
  const mounted = [
    ...readFileSync(join(import.meta.dirname, 'compose.yaml'), 'utf8').matchAll(/file: \.\/(lists\/.*?) /g),
  ];
  assert.equal(mounted.length, 8);
  for (const [, file] of mounted) assert.ok(['', '[]', '{}', '{"keys":[]}'].includes(read(file).trim()), file);
});

test('what is secret is readable by its owner only', () => {
  for (const file of ['.env', 'secrets/secrets.json', 'secrets/keys/gateway.private.json', 'secrets/realms/gun.json'])
    assert.equal(statSync(join(directory, file)).mode & 0o077, 0, file);
});

test('preparing again changes nothing', async () => {
  const files = ['.env', 'secrets/secrets.json', 'secrets/realms/gun.json'];
  const before = files.map(read);
  await prepare(installation);
  assert.deepEqual(files.map(read), before);
});
