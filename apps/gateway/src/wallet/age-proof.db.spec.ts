/**
 * The platform's half of a proof of age that goes elsewhere: it lends a signature to thirty-two bytes, and nothing that it
 * keeps or logs tells for whom. A verifier of others believes the answer.
 */
import { listAccesses } from '@gun/data-broker-contract';
import { addCredential, handoverInfo, headOf, listAgeVerifiers, proveAge, type LoggedKey } from '@gun/wallet-contract';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { createHash, randomUUID, X509Certificate } from 'node:crypto';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tables } from '../testing/lives/canaries';
import { believeShown } from '../testing/wallets/foreign-mdoc-wallet';
import { TestGateway } from '../testing/test-gateway';
import { httpTo } from '../testing/wallets/wallets';

const verifier = 'https://verifier.example';
const requestOf = (nonce: string, party = verifier) => {
  const responseUri = `${party}/proofs`;
  return { clientId: `redirect_uri:${responseUri}`, nonce, responseUri };
};
const hashOf = (request: ReturnType<typeof requestOf>): string =>
  createHash('sha256').update(handoverInfo(request)).digest('base64url');

let gateway: TestGateway;
let anchor: X509Certificate;
beforeAll(async () => {
  gateway = await TestGateway.start();
  for (const id of ['bram', 'noa', 'camille', 'greta'] as const) await gateway.citizen(id);
  anchor = new X509Certificate((await httpTo(gateway)('GET', 'http://localhost:4000/openid/trust/anchors')).text);
  const added = await gateway.call(addCredential, { as: 'bram', body: { type: 'proofOfAge' } });
  expect(added.status).toBe(201);
});
afterAll(() => gateway.stop());

const proves = (handover: string, as = 'bram', key: string = randomUUID()) =>
  gateway.call(proveAge, { as, body: { handover }, key });
const freeCopies = async (): Promise<number> => {
  const [row] = await gateway.asOwner<{ copies: number }>(
    `select count(*)::int as copies from wallet_copy where owner_id = '${gateway.personOf('bram')}' and place = 'platform'`,
  );
  return row?.copies ?? 0;
};

describe('a proof for a request of which the counter knows a hash', () => {
  test('is believed by a verifier of others, and says one thing', async () => {
    const request = requestOf('nonce-1');
    const { body } = await proves(hashOf(request));
    const shown = await believeShown(body.deviceResponse, request, anchor, gateway.clock.at);
    expect(shown.documents?.[0]?.issuerSigned.getPrettyClaims('eu.europa.ec.av.1')).toEqual({ age_over_18: true });
    await expect(believeShown(body.deviceResponse, requestOf('nonce-2'), anchor, gateway.clock.at)).rejects.toThrow();
  });

  test('asked again gets the same bytes and spends nothing; another one spends another copy', async () => {
    const [key, handover] = [randomUUID(), hashOf(requestOf('nonce-3'))];
    const first = await proves(handover, 'bram', key);
    const left = await freeCopies();
    const again = await proves(handover, 'bram', key);
    expect(again.body).toEqual(first.body);
    expect(await freeCopies()).toBe(left);
    expect((await proves(hashOf(requestOf('nonce-4')))).body).not.toEqual(first.body);
    expect(await freeCopies()).toBe(left - 1);
  });

  test('of ten at once each has a copy of its own', async () => {
    const requests = Array.from({ length: 10 }, (_, at) => requestOf(`at-once-${at}`));
    const answers = await Promise.all(requests.map((request) => proves(hashOf(request))));
    const signed = answers.map(({ body }) => Buffer.from(body.deviceResponse, 'base64url'));
    const authOf = (bytes: Buffer): string =>
      bytes.subarray(bytes.indexOf('issuerAuth')).subarray(0, 1200).toString('hex');
    expect(new Set(signed.map(authOf)).size).toBe(10);
  });

  test('is there again when the batch goes to its end', async () => {
    for (let count = 0; count < 40; count += 1)
      expect((await proves(hashOf(requestOf(`many-${count}`)))).status).toBe(201);
    expect(await freeCopies()).toBeGreaterThan(0);
  });

  test.each([
    ['no hash', { handover: 'short' }],
    ['more than a hash', { handover: hashOf(requestOf('n')), verifier }],
  ])('with %s is no proof', async (_what, body) => {
    expect((await gateway.call(proveAge, { as: 'bram', body, key: randomUUID() })).status).toBe(400);
  });
});

test('who has no proof of age is told so; who is not 18 gets none', async () => {
  expect((await proves(hashOf(requestOf('n')), 'camille')).problem.type).toContain('noProofOfAge');
  const added = await gateway.call(addCredential, { as: 'noa', body: { type: 'proofOfAge' } });
  expect(added.problem.type).toContain('nothingAtSource');
  expect((await proves(hashOf(requestOf('n')), 'noa')).problem.type).toContain('noProofOfAge');
});

test('the holder sees when, and that the counter does not know for whom', async () => {
  const { body } = await gateway.call(listAccesses, { as: 'bram' });
  const line = body.items.find(({ entry }) => entry.why.purpose === 'age-proof')?.entry;
  expect(line).toMatchObject({ what: ['age_over_18'], source: 'wallet', outcome: 'given' });
  expect(line?.who.organisation.id).toBe('unknown');
});

test('no table and no log line of the platform names a verifier, a nonce or a hash of its request', async () => {
  const party = 'https://a-verifier-that-nobody-may-know.example';
  const request = requestOf('a-nonce-that-nobody-may-know', party);
  const handover = hashOf(request);
  expect((await proves(handover)).status).toBe(201);
  const kept = [...(await tables(gateway)).values(), ...gateway.logged].join('\n');
  const hex = Buffer.from(handover, 'base64url').toString('hex');
  for (const trace of [party, 'a-verifier-that', request.nonce, handover, hex])
    expect(kept.includes(trace)).toBe(false);
});

describe('the list of verifiers', () => {
  let keys: LoggedKey[];
  let asked = 0;
  let server: Server;
  let url: string;
  const lineOf = (month: string, n = `modulus of ${month}`): LoggedKey => ({
    claim: 'age_over_18',
    month,
    n,
    e: 'AQAB',
  });
  beforeAll(async () => {
    keys = [lineOf('2026-11')];
    server = createServer((_request, reply) => {
      asked += 1;
      reply.end(JSON.stringify({ keys }));
    });
    await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
    url = `http://localhost:${(server.address() as AddressInfo).port}`; // it listens on a port
    gateway.config.wallet.ageVerifiers.push({ name: { fr: 'V', nl: 'V', de: 'V', en: 'V' }, url });
  });
  afterAll(() => void server.close());

  const read = async () => (await gateway.call(listAgeVerifiers)).body.items[0]!;
  const later = (minutes: number) => (gateway.clock.at = new Date(gateway.clock.at.getTime() + minutes * 60_000));

  test('is open to anybody, with the head of the key log that everybody sees', async () => {
    expect((await read()).log).toMatchObject(await headOf(keys).then((head) => ({ ...head })));
  });

  test('asks a verifier once in ten minutes, however many look', async () => {
    later(11);
    const before = asked;
    await Promise.all(Array.from({ length: 5 }, read));
    await read();
    expect(asked - before).toBe(1);
  });

  test('follows a log that grows', async () => {
    keys = [...keys, lineOf('2026-12')];
    later(11);
    expect((await read()).log?.size).toBe(2);
  });

  test.each<[string, () => LoggedKey[]]>([
    ['changed a line', () => [lineOf('2026-11', 'a key for one person'), lineOf('2026-12')]],
    ['took a line away', () => [lineOf('2026-11')]],
    ['gave a month a second key', () => [lineOf('2026-11'), lineOf('2026-12'), lineOf('2026-12', 'another')]],
    ['says nothing that can be read', () => [{ month: 1 } as unknown as LoggedKey]], // as a broken verifier does
  ])('stays at what it saw when a verifier %s', async (_what, change) => {
    const seen = (await read()).log;
    const honest = keys;
    keys = change();
    later(11);
    expect((await read()).log).toEqual(seen);
    keys = honest;
  });
});
