import { expect, test } from '@jest/globals';
import Fastify from 'fastify';
import { TrainingDesk } from './training-desk';
import { serveTraining } from './training-page';
import type { AgencyApi } from '../agencies/agency-api.client';

/** A counter that grants and takes back whatever it is asked, and notes it. */
function open() {
  const asked: [operation: string, input: Record<string, unknown>][] = [];
  const answers: Record<string, (input: Record<string, unknown>) => unknown> = {
    querySubjectPseudonyms: () => ({ subjects: [`1.${'x'.repeat(43)}`] }),
    grantTrainingCredits: (input) => ({ ...input, unit: 'hour', until: '2027-08-31' }),
    claimTrainingCredits: ({ amount }) => ({ id: '01900000-0000-7000-8000-000000000001', amount, refunded: 0 }),
  };
  const call = async ({ operationId }: { operationId: string }, input: Record<string, unknown>) => {
    asked.push([operationId, input]);
    return answers[operationId]?.(input);
  };
  const api = { call } as unknown as AgencyApi; // the desk only calls
  const server = Fastify();
  void server.register(async (own) => serveTraining(own, new TrainingDesk(api, api)), { prefix: '/training' });
  const press = (act: string, body: Record<string, string>, headers: Record<string, string> = {}) =>
    server.inject({
      ...{ method: 'POST', url: `/training/${act}`, payload: new URLSearchParams(body).toString() },
      headers: { 'content-type': 'application/x-www-form-urlencoded', ...headers },
    });
  return { asked, press };
}

test('grants under a pseudonym, without naming the worker to the route of grants', async () => {
  const { asked, press } = open();
  const { body } = await press('grants', { worker: 'bram', scheme: 'flemish-training-leave', amount: '8' });
  expect(body).toContain('Granted 8 hour of flemish-training-leave, until 2027-08-31.');
  expect(asked.at(-1)).toEqual([
    'grantTrainingCredits',
    { subject: `1.${'x'.repeat(43)}`, scheme: 'flemish-training-leave', amount: 8 },
  ]);
});

test('offers a claim to be refunded once a code was taken', async () => {
  const { press } = open();
  const { body } = await press('claims', { code: 'AAAA-BBBB-CCCC', amount: '3' });
  expect(body).toContain('<option value="01900000-0000-7000-8000-000000000001">3 claimed, 0 given back</option>');
});

test('asks for what is missing, and lets no other site press a button', async () => {
  const { asked, press } = open();
  expect((await press('grants', { worker: 'bram' })).body).toContain('Fill in every field.');
  const foreign = await press('claims', { code: 'AAAA-BBBB-CCCC', amount: '3' }, { 'sec-fetch-site': 'cross-site' });
  expect(foreign.statusCode).toBe(403);
  expect(asked).toEqual([]);
});
