import { personas } from '@gun/testing';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { createHash, randomUUID, verify, X509Certificate } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildSimulator, type Simulator } from '../server';

const apiKey = 'a-key-for-tests-only';
let dataDirectory: string;
let simulator: Simulator;

beforeAll(() => {
  dataDirectory = mkdtempSync(join(tmpdir(), 'gun-oots-'));
  simulator = buildSimulator({ apiKey, dataDirectory });
});
afterAll(async () => {
  await simulator.server.close();
  rmSync(dataDirectory, { recursive: true });
});

const requestFor = ({ surname, givenName, birthDate }: typeof personas.yanis | typeof personas.bram, explicit = true) =>
  `<query:QueryRequest xmlns:query="urn:q" xmlns:rim="urn:r" xmlns:sdg="urn:s" id="urn:uuid:${randomUUID()}"><rim:Slot name="ExplicitRequestGiven"><rim:Value>${explicit}</rim:Value></rim:Slot><rim:Slot name="ReturnLocation"><rim:Value>https://gun.example/back</rim:Value></rim:Slot><sdg:FamilyName>${surname}</sdg:FamilyName><sdg:GivenName>${givenName}</sdg:GivenName><sdg:DateOfBirth>${birthDate}</sdg:DateOfBirth><sdg:EvidenceTypeClassification>urn:diploma</sdg:EvidenceTypeClassification></query:QueryRequest>`;

/** Sends a request, and answers the status and the texts of all payloads. */
async function send(exchangeId: string, text: string): Promise<{ status: number; documents: string[] }> {
  const value = Buffer.from(text).toString('base64');
  const answer = await simulator.server.inject({
    ...{ method: 'POST', url: '/oots/v2/messages', headers: { 'x-api-key': apiKey } },
    payload: { exchangeId, action: 'ExecuteQueryRequest', payloads: [{ id: 'cid:x', mediaType: 'text/xml', value }] },
  });
  const payloads: { value: string }[] = answer.json().payloads ?? [];
  return { status: answer.statusCode, documents: payloads.map((one) => Buffer.from(one.value, 'base64').toString()) };
}
const decide = (exchangeId: string, what: 'accept' | 'refuse') =>
  simulator.server.inject({
    ...{ method: 'POST', url: `/oots/v2/preview/${exchangeId}/${what}`, payload: '' },
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
  });

test('every answer is sealed with the certificate around the published key, over its bytes and its moment', async () => {
  const value = Buffer.from(requestFor(personas.yanis)).toString('base64');
  const answer = await simulator.server.inject({
    ...{ method: 'POST', url: '/oots/v2/messages', headers: { 'x-api-key': apiKey } },
    payload: {
      exchangeId: randomUUID(),
      ...{ action: 'ExecuteQueryRequest', payloads: [{ id: 'cid:x', mediaType: 'text/xml', value }] },
    },
  });
  const digest = `SHA-256=${createHash('sha256').update(answer.rawPayload).digest('base64')}`;
  expect(answer.headers['digest']).toBe(digest);
  const [head = '', , signature = ''] = String(answer.headers['oots-response-sig']).split('.');
  const { x5c, crit, sigD, iat } = JSON.parse(Buffer.from(head, 'base64url').toString());
  const certificate = new X509Certificate(Buffer.from(x5c[0], 'base64'));
  expect([crit, sigD.pars, Math.abs(Date.now() / 1000 - iat) < 60]).toEqual([['b64', 'sigD'], ['digest'], true]);
  const { keys } = (await simulator.server.inject('/oots/v2/jwks')).json();
  expect(certificate.publicKey.export({ format: 'jwk' })).toMatchObject({ x: keys[0].x, y: keys[0].y });
  expect(certificate.verify(certificate.publicKey)).toBe(true);
  const key = { key: certificate.publicKey, dsaEncoding: 'ieee-p1363' } as const;
  const signed = Buffer.from(`${head}.digest: ${digest}`);
  expect(verify('sha256', signed, key, Buffer.from(signature, 'base64url'))).toBe(true);
});

describe('the provider of another Member State', () => {
  test('wants a preview, sends the person back, and gives what was accepted', async () => {
    const exchangeId = randomUUID();
    expect((await send(exchangeId, requestFor(personas.yanis))).documents[0]).toContain('PreviewRequired');
    const page = await simulator.server.inject(`/oots/v2/preview/${exchangeId}`);
    expect(page.body).toContain('Bachelor of Engineering');
    const back = await decide(exchangeId, 'accept');
    expect([back.statusCode, back.headers.location]).toEqual([303, 'https://gun.example/back']);
    const { documents } = await send(exchangeId, requestFor(personas.yanis));
    expect(documents[0]).toContain('MainEvidence');
    expect(documents[1]).toContain('Bachelor of Engineering');
  });

  test('gives nothing that was refused', async () => {
    const exchangeId = randomUUID();
    await send(exchangeId, requestFor(personas.yanis));
    await decide(exchangeId, 'refuse');
    const { documents } = await send(exchangeId, requestFor(personas.yanis));
    expect(documents).toEqual([expect.not.stringContaining('MainEvidence')]);
  });

  test('does not know everybody', async () => {
    expect((await send(randomUUID(), requestFor(personas.bram))).documents[0]).toContain('EDM:ERR:0004');
  });

  test('refuses a request that nobody made explicitly, and one with a document type', async () => {
    const silent = await send(randomUUID(), requestFor(personas.yanis, false));
    const typed = await send(randomUUID(), `<!DOCTYPE x>${requestFor(personas.yanis)}`);
    expect([silent.status, typed.status]).toEqual([400, 400]);
  });
});
