import { personas } from '@gun/testing';
import { afterAll, expect, test } from '@jest/globals';
import { generateKeyPairSync, randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readConfig } from './config';

const folder = mkdtempSync(join(tmpdir(), 'gun-config-'));
afterAll(() => rmSync(folder, { recursive: true }));
const file = (name: string, value: unknown): string => {
  writeFileSync(join(folder, name), JSON.stringify(value));
  return join(folder, name);
};
const secret = () => randomBytes(32).toString('base64');

const keys = {
  keys: [
    { ...generateKeyPairSync('ec', { namedCurve: 'P-256' }).publicKey.export({ format: 'jwk' }), kid: 'of-the-source' },
  ],
};

/** What a production installation says: see `docker/compose.yaml`. */
const production = {
  ...{ NODE_ENV: 'production', DATABASE_URL: 'postgres://gun_app@postgres/gun', SEAL_DIRECTORY: folder },
  ...{ PORTAL_URL: 'https://gun.example', BACKOFFICE_URL: 'https://desk.gun.example' },
  ...{ CITIZEN_ISSUER: 'https://login.gun.example/gun', STAFF_ISSUER: 'https://login.gun.example/gun-staff' },
  GATEWAY_KEY_FILE: file('key.json', {
    ...{ ...generateKeyPairSync('ec', { namedCurve: 'P-256' }).privateKey.export({ format: 'jwk' }), kid: 'test' },
  }),
  ...{ TIMESTAMP_DIRECTORY: folder, WALLET_AUTHORITY_DIRECTORY: folder, GATEWAY_URL: 'https://api.gun.example' },
  ACCESS_LOG_KEY_FILE: file('access-log.json', {
    ...{ ...generateKeyPairSync('ec', { namedCurve: 'P-256' }).privateKey.export({ format: 'jwk' }), kid: 'heads' },
  }),
  SOURCES_FILE: file('sources.json', {
    nationalRegister: { url: 'https://nr.example/v1', keys },
    enterpriseRegister: { url: 'https://kbo.example/v1', keys },
  }),
  SECRETS_FILE: file('secrets.json', {
    ...{ personHashKey: secret(), personMasterKey: secret(), pseudonymKey: secret() },
    ...{ documentMasterKey: secret(), registersKey: secret(), walletMasterKey: secret() },
  }),
};

test('an installation that says nothing refuses every invented person', () => {
  const numbers = Object.values(personas).map(({ nrn }) => nrn);
  expect(readConfig(production).identity.refusedNumbers).toEqual(numbers);
});

test('a demonstration has to say that they are welcome', () => {
  expect(readConfig({ ...production, INVENTED_PEOPLE: 'welcome' }).identity.refusedNumbers).toEqual([]);
});

test('a source whose keys nobody pinned stops the start', () => {
  const url = 'https://nr.example/v1';
  const unsigned = file('unsigned.json', {
    nationalRegister: { url, keys: { keys: [] } },
    enterpriseRegister: { url, keys },
  });
  expect(() => readConfig({ ...production, SOURCES_FILE: unsigned })).toThrow(/nationalRegister/);
});

test('a variable that is missing is named', () => {
  expect(() => readConfig({ ...production, PORTAL_URL: undefined })).toThrow(/PORTAL_URL/);
});

test('plain http is for one’s own machine: wallets would send their answers in clear', () => {
  expect(() => readConfig({ ...production, GATEWAY_URL: 'http://api.gun.example' })).toThrow(/https/);
  expect(readConfig({ ...production, GATEWAY_URL: 'http://localhost:4000' }).wallet.publicUrl).toBe(
    'http://localhost:4000',
  );
});

test('without a mail server nothing is sent, also where a compose file leaves the variables empty', () => {
  const { delivery } = readConfig({ ...production, SMTP_URL: '', MAIL_FROM: '', SMS_URL: '' });
  expect(delivery).toEqual({ portalUrl: 'https://gun.example' });
});

test('mail that would have no sender, or goes elsewhere than to a mail server, stops the start', () => {
  expect(() => readConfig({ ...production, SMTP_URL: 'smtps://mail.example' })).toThrow(/MAIL_FROM/);
  const sender = { MAIL_FROM: 'GUN <no-reply@gun.example>' };
  expect(() => readConfig({ ...production, ...sender, SMTP_URL: 'https://mail.example' })).toThrow(/smtp/);
  expect(readConfig({ ...production, ...sender, SMTP_URL: 'smtps://u:p@mail.example' }).delivery.smtp?.from).toBe(
    sender.MAIL_FROM,
  );
});

test('proxies are counted or named; to believe everybody is refused with a sentence', () => {
  const trusting = (TRUST_PROXY: string) => readConfig({ ...production, TRUST_PROXY }).trustProxy;
  expect(readConfig(production).trustProxy).toBe(false);
  expect([trusting('0'), trusting('1'), trusting('10.0.3.7,10.0.4.0/24')]).toEqual([
    ...[false, 1, ['10.0.3.7', '10.0.4.0/24']],
  ]);
  expect(() => trusting('true')).toThrow(/how many proxies/);
  expect(() => trusting('the-proxy')).toThrow(/addresses/);
});

test('an installation holds the software of agencies to limits of its own; a network that is none stops the start', () => {
  const limits = (value: unknown) =>
    readConfig({ ...production, CLIENT_LIMITS_FILE: file('limits.json', value) }).identity.clientLimits;
  const own = { 'agency-mobility': { networks: ['193.191.245.0/24'], until: '2027-06-30' } };
  expect(limits(own)).toEqual(own);
  expect(() => limits({ 'agency-mobility': { networks: ['193.191.245.0'] } })).toThrow();
  expect(() => limits({ 'agency-mobility': { procedures: [] } })).toThrow();
  expect(() => limits({ 'agency-mobility': { network: ['193.191.245.0/24'] } })).toThrow(/network/);
});
