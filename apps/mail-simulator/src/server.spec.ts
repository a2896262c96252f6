import { afterEach, beforeEach, expect, test } from '@jest/globals';
import type { FastifyInstance } from 'fastify';
import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Faults } from './faults';
import { Mailbox } from './mailbox';
import { mailboxServer } from './server';
import { readSettings } from './settings';

let folder: string;
let faults: Faults;
let server: FastifyInstance;
const open = () => mailboxServer(Mailbox.kept(join(folder, 'mailbox.json')), faults);
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'gun-mailbox-'));
  faults = new Faults();
  server = open();
});
afterEach(async () => {
  await server.close();
  rmSync(folder, { recursive: true });
});

const number = '+32470123456';
const sends = (text: string, id = randomUUID()) =>
  server.inject({ method: 'POST', url: '/sms', payload: { id, to: number, text } });
const kept = async () => (await server.inject('/messages')).json<{ items: { text: string }[] }>().items;

test('a text message is kept once, newest first, and is still there after a restart', async () => {
  const id = randomUUID();
  await sends('first', id);
  await sends('second');
  expect((await sends('first', id)).statusCode).toBe(202);
  server = open();
  expect((await kept()).map(({ text }) => text)).toEqual(['first', 'second']);
});

test('what a message says stays text on the page', async () => {
  await sends('<script>alert(1)</script>');
  const page = await server.inject('/');
  expect(page.body).toContain('&lt;script&gt;');
  expect(page.headers['content-security-policy']).toContain("default-src 'none'");
});

test.each([
  ['refuse', 422],
  ['later', 429],
  ['down', 503],
] as const)('told to %s, it answers %i and keeps nothing', async (mode, status) => {
  await server.inject({ method: 'POST', url: '/faults', payload: { medium: 'sms', mode } });
  expect((await sends('hello')).statusCode).toBe(status);
  expect(await kept()).toEqual([]);
});

test('a message to no number is none', async () => {
  const sms = { id: randomUUID(), to: '0470', text: 'hello' };
  expect((await server.inject({ method: 'POST', url: '/sms', payload: sms })).statusCode).toBe(400);
});

test('an address may ask for its own failure', () => {
  expect(faults.modeFor('email', 'refuse@mail.example')).toBe('refuse');
  expect(faults.modeFor('email', 'camille@mail.example')).toBe('none');
});

test('it does not start in production', () => {
  expect(() => readSettings({ NODE_ENV: 'production' })).toThrow(/production/);
});
