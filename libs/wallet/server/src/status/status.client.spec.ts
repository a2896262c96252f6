/** What cannot be learnt about an attestation is never taken for valid. */
import 'reflect-metadata';
import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { sign as signBytes, KeyObject } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import { createJws, type JsonRecord } from '../sd-jwt/jws';
import { certify, type Certified } from '../testing/certified-key';
import { TrustedIssuers } from '../trust/trusted-issuers';
import { SiteClient } from '../sites/site-client';
import type { WalletConfig } from '../wallet-config';
import { packBits, setBit } from './status-bits';
import { HttpStatusClient } from './status.client';
import type { StatusLists } from './status-lists';

const type = 'urn:diploma';
const now = () => new Date('2026-11-30T10:00:00Z');
const seconds = now().getTime() / 1000;
let server: Server;
let uri: string;
let answer: { status: number; text: string; isPacked?: boolean };
let asked = 0;
let connections = 0;
let wasReadToItsEnd: Promise<boolean>;
let anchor: Certified;
let issuer: Certified;

beforeAll(async () => {
  anchor = await certify({ name: 'Anchor', ca: true });
  issuer = await certify({ name: 'Issuer', by: anchor });
  server = createServer((_request, response) => {
    asked += 1;
    wasReadToItsEnd = new Promise((known) => response.on('close', () => known(response.writableFinished)));
    response.writeHead(answer.status, {
      ...{ 'content-type': 'application/statuslist+jwt', location: '/elsewhere' },
      ...(answer.isPacked && { 'content-encoding': 'gzip' }),
    });
    response.end(answer.isPacked ? gzipSync(answer.text) : answer.text);
  });
  server.on('connection', () => (connections += 1));
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  uri = `http://127.0.0.1:${(server.address() as AddressInfo).port}/lists/1`; // it listens on TCP
});
afterAll(() => void server.close());
afterEach(() => void (asked = connections = 0));

const client = (publicUrl = 'http://localhost:4000') => {
  const own = { isEnded: () => Promise.resolve(undefined) } as unknown as StatusLists; // no list is ours
  const trusted = new TrustedIssuers([{ name: 'Elsewhere', certificate: anchor.certificate, types: [type] }]);
  return new HttpStatusClient(own, trusted, { now }, new SiteClient({ publicUrl } as WalletConfig)); // the rest is not read
};
const signedBy = ({ pair, der }: Certified, payload: JsonRecord, header: JsonRecord = {}): Promise<string> => {
  const key = KeyObject.from(pair.privateKey);
  return createJws({ typ: 'statuslist+jwt', x5c: [der], ...header }, payload, async (bytes) =>
    signBytes('sha256', bytes, { key, dsaEncoding: 'ieee-p1363' }),
  );
};
const list = (change: Record<string, JsonRecord[string]> = {}): JsonRecord => {
  const bits = new Uint8Array(16);
  setBit(bits, 7);
  return {
    sub: uri,
    iat: seconds,
    exp: seconds + 3600,
    ttl: 900,
    status_list: { bits: 1, lst: packBits(bits) },
    ...change,
  };
};
const heard = async (text: string, idx = 3, status = 200) => {
  answer = { status, text };
  return client().statusOf({ uri, idx }, type);
};

test('reads a list of an issuer that we trust', async () => {
  const text = await signedBy(issuer, list());
  expect([await heard(text, 3), await heard(text, 7)]).toEqual(['valid', 'ended']);
});

test('asks once while a list is fresh', async () => {
  answer = { status: 200, text: await signedBy(issuer, list()) };
  const kept = client();
  for (const idx of [1, 2, 7]) await kept.statusOf({ uri, idx }, type);
  expect(asked).toBe(1);
});

test('reads each of 30,000 places, and none beyond', async () => {
  const bits = new Uint8Array(30_000 / 8);
  for (const place of [0, 12_345, 29_999]) setBit(bits, place);
  const text = await signedBy(issuer, list({ status_list: { bits: 1, lst: packBits(bits) } }));
  const said = await Promise.all([0, 1, 12_345, 29_998, 29_999, 30_000].map((place) => heard(text, place)));
  expect(said).toEqual(['ended', 'valid', 'ended', 'valid', 'ended', 'unknown']);
});

test('takes only what is revoked for ended: what is suspended may hold again', async () => {
  const text = await signedBy(issuer, list({ status_list: { bits: 2, lst: packBits(Uint8Array.of(0b11_10_01_00)) } }));
  const said = await Promise.all([0, 1, 2, 3].map((place) => heard(text, place)));
  expect(said).toEqual(['valid', 'ended', 'unknown', 'unknown']);
});

describe('does not know', () => {
  test('when nobody answers', async () => {
    expect(await client().statusOf({ uri: 'http://127.0.0.1:9/none', idx: 1 }, type)).toBe('unknown');
  });
  test('when the answer is an error', async () => expect(await heard('', 3, 503)).toBe('unknown'));
  test('when it is sent elsewhere', async () => expect(await heard('', 3, 302)).toBe('unknown'));
  test('when it gets something else', async () => expect(await heard('<html>')).toBe('unknown'));
  test('when the place is beyond the list', async () => {
    expect(await heard(await signedBy(issuer, list()), 128)).toBe('unknown');
  });

  test.each<[string, Record<string, JsonRecord[string]>]>([
    ['is about another address', { sub: 'https://elsewhere.example/1' }],
    ['is over', { exp: seconds - 1 }],
    ['has three bits for each', { status_list: { bits: 3, lst: packBits(new Uint8Array(2)) } }],
    ['has 30,000 bits for each', { status_list: { bits: 30_000, lst: packBits(new Uint8Array(30_000)) } }],
    ['unpacks to more than any list holds', { status_list: { bits: 1, lst: packBits(new Uint8Array(2_000_000)) } }],
    ['is not packed', { status_list: { bits: 1, lst: 'AAAA' } }],
    ['holds nothing', { status_list: {} }],
  ])('when the list %s', async (_what, change) => {
    expect(await heard(await signedBy(issuer, list(change)))).toBe('unknown');
  });

  test('when the list is a token of another type', async () => {
    expect(await heard(await signedBy(issuer, list(), { typ: 'JWT' }))).toBe('unknown');
  });

  test('when somebody signed it whom we do not trust', async () => {
    const stranger = await certify({ name: 'Issuer' });
    expect(await heard(await signedBy(stranger, list()))).toBe('unknown');
    expect(await heard(await signedBy({ ...stranger, der: issuer.der }, list()))).toBe('unknown');
  });

  test('when the issuer may not issue this type', async () => {
    answer = { status: 200, text: await signedBy(issuer, list()) };
    expect(await client().statusOf({ uri, idx: 3 }, 'urn:eudi:pid:1')).toBe('unknown');
  });

  test('over plain http, where we ourselves are reached by https', async () => {
    answer = { status: 200, text: await signedBy(issuer, list()) };
    expect(await client('https://api.gun.example').statusOf({ uri, idx: 3 }, type)).toBe('unknown');
    expect(asked).toBe(0);
  });

  test('on our own network, which it never calls', async () => {
    const port = new URL(uri).port;
    const inside = [
      `https://127.0.0.1:${port}/1`,
      `https://[::ffff:127.0.0.1]:${port}/1`,
      `https://localhost:${port}/1`,
    ];
    for (const address of inside)
      expect(await client('https://api.gun.example').statusOf({ uri: address, idx: 3 }, type)).toBe('unknown');
    expect(connections).toBe(0);
  });

  test('when the answer is packed, which could be anything when unpacked', async () => {
    answer = { status: 200, text: await signedBy(issuer, list()), isPacked: true };
    expect(await client().statusOf({ uri, idx: 3 }, type)).toBe('unknown');
  });

  test('when the answer is too long, and does not read it to its end', async () => {
    answer = { status: 200, text: 'x'.repeat(60_000_000) };
    expect(await client().statusOf({ uri, idx: 3 }, type)).toBe('unknown');
    expect(await wasReadToItsEnd).toBe(false);
  });
});
