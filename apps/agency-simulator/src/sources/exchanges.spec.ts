/** Each source is held to the example that the counter's connector is held to. */
import {
  exchangePseudonym,
  numberOfSubject,
  personas,
  sourceExchanges,
  type ExchangeStep,
  type SourceExchange,
} from '@gun/testing';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { JWK } from 'jose';
import { createPublicKey, verify } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildSimulator, type Simulator } from '../server';

const apiKey = 'a-key-for-tests-only';
const identifier = '019ac8a0-0000-7000-8000-0000000000aa';
let dataDirectory: string;
let simulator: Simulator;

beforeAll(() => {
  dataDirectory = mkdtempSync(join(tmpdir(), 'gun-exchanges-'));
  simulator = buildSimulator({ apiKey, dataDirectory }, async (ssins) =>
    ssins.map((ssin) => (ssin === personas.yanis.nrn ? exchangePseudonym : `1.${ssin}`)),
  );
});
afterAll(async () => {
  await simulator.server.close();
  rmSync(dataDirectory, { recursive: true });
});

const put = (base: string, { method, path, question, identifiers = [] }: ExchangeStep) =>
  simulator.server.inject({
    method,
    url: `/${base}${path}`,
    ...(method !== 'GET' && { payload: question as object }), // an example is an object
    headers: { 'x-api-key': apiKey, ...Object.fromEntries(identifiers.map((name) => [name, identifier])) },
  });

const setFault = (source: string, mode: string) =>
  simulator.server.inject({
    ...{ method: 'POST', url: '/simulator/faults', headers: { 'x-api-key': apiKey } },
    payload: { source, mode, remaining: 1 },
  });

/** Whether the published key of a source signed these bytes. */
async function isSigned(base: string, header: unknown, bytes: Buffer): Promise<boolean> {
  const [head = '', , signature = ''] = String(header).split('.');
  const { keys } = (await simulator.server.inject(`/${base}/jwks`)).json<{ keys: [JWK] }>();
  const key = createPublicKey({ key: keys[0], format: 'jwk' });
  const signed = Buffer.concat([Buffer.from(`${head}.`), bytes]);
  return verify('sha256', signed, { key, dsaEncoding: 'ieee-p1363' }, Buffer.from(signature, 'base64url'));
}

const exchanges: readonly SourceExchange[] = Object.values(sourceExchanges);

describe.each(exchanges)('the source of $type', ({ base, source, steps, subject }) => {
  test('answers as agreed, and signs it', async () => {
    for (const step of steps) {
      const answer = await put(base, step);
      expect([answer.statusCode, answer.json()]).toEqual([step.status, step.answer]);
      expect(await isSigned(base, answer.headers['x-jws-signature'], answer.rawPayload)).toBe(true);
    }
  });

  test('can be told to cut its answer short, or to sign with another key', async () => {
    const last = steps.at(-1)!; // an exchange has steps
    for (const mode of ['truncated', 'badSignature']) {
      await setFault(source, mode);
      const answer = await put(base, last);
      expect(await isSigned(base, answer.headers['x-jws-signature'], answer.rawPayload)).toBe(false);
    }
  });

  test('can be told to speak of someone else', async () => {
    await setFault(source, 'foreignSubject');
    const { body } = await put(base, steps.at(-1)!);
    for (const name of [numberOfSubject(subject), exchangePseudonym]) expect(body).not.toContain(name); // an exchange has steps
  });
});

test('no data leaves for a file that is not registered in the repertory', async () => {
  const [, query] = exchanges.find(({ base }) => base === 'enrolment/v1')?.steps ?? [];
  const unregistered = { ...Object(query?.question), dossiernummer: 'another-file' };
  const answer = await put('enrolment/v1', { ...query!, question: unregistered }); // the exchange has two steps
  expect(answer.statusCode).toBe(403);
});
