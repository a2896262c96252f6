/** A source that answers later: the question waits, the worker looks, the house is told, and nothing of it is kept. */
import type { CitizenActor } from '@gun/kernel';
import { sourceExchanges } from '@gun/testing';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { Logger } from '@nestjs/common';
import { EvidenceReader } from '../evidence/evidence.reader';
import {
  answerJson,
  answerProblem,
  answerText,
  startLyingRegister,
  type LyingRegister,
} from '../registers/lying-register';
import { BrokerHouse } from '../testing/broker-house';
import { DeferredEvidence } from './deferred-evidence';

Logger.overrideLogger(false);

const [taken, ready, result] = sourceExchanges['education-award'].steps;
const question = {
  ...{ purpose: 'diploma-recognition', types: ['education-award'] },
  dossierId: '019ac8a0-0000-7000-8000-00000000d056',
};
const accepted = answerText(
  202,
  'application/json',
  JSON.stringify({ ...Object(taken?.answer), retryAfterSeconds: 60 }),
);
const dayMs = 86_400_000;

let led: LyingRegister;
let isReady: boolean;
let asked: string[];
let house: BrokerHouse;
let holder: CitizenActor;

beforeAll(async () => {
  led = await startLyingRegister();
});
afterAll(() => led.stop());
beforeEach(async () => {
  [isReady, asked] = [false, []];
  led.behave = (request, response, body) => {
    asked.push(`${request.method} ${request.url?.replace(/[0-9a-f-]{36}/, 'id')}`);
    const answer = request.url?.endsWith('/awards') ? answerJson(result?.answer) : answerJson(ready?.answer);
    (request.method === 'GET' && isReady ? answer : accepted)(request, response, body);
  };
  house = await BrokerHouse.open({ led });
  await house.rows(`truncate evidence_deferred, outbox`);
  holder = await house.citizen('bram');
});
afterEach(() => house.close());

const ask = async () => (await house.get(EvidenceReader).ask(holder, question))[0];
const look = () => house.get(DeferredEvidence).look();
const news = () => house.rows<{ name: string; payload: object }>(`select name, payload from outbox`);

describe('evidence that comes later', () => {
  test('is announced for the time that the source gave', async () => {
    expect(await ask()).toMatchObject({ state: 'deferred', expectedAt: '2026-11-30T09:01:00.000Z' });
  });

  test('is asked for once: asking again for the same dossier only looks whether it is there', async () => {
    await ask();
    expect(await ask()).toMatchObject({ state: 'deferred' });
    isReady = true;
    expect(await ask()).toMatchObject({ state: 'known', provenance: { source: 'led' } });
    expect(asked).toEqual([
      'POST /award-requests',
      ...['GET /award-requests/id', 'GET /award-requests/id', 'GET /award-requests/id/awards'],
    ]);
    expect(await house.rows(`select * from evidence_deferred`)).toEqual([]);
  });

  test('is looked for when it is due, and told once, with ids and no content', async () => {
    await ask();
    await look();
    expect(asked).toHaveLength(1);
    [isReady, house.clock.at] = [true, new Date(house.clock.at.getTime() + 2 * dayMs)];
    await look();
    await look();
    expect(asked.slice(1)).toEqual(['GET /award-requests/id']);
    const { ownerId, ...rest } = Object((await news())[0]?.payload);
    expect([ownerId, rest]).toEqual([
      holder.partyId,
      { dossierId: question.dossierId, type: 'education-award', at: house.clock.at.toISOString() },
    ]);
    expect(await news()).toHaveLength(1);
  });

  test('is looked for again, less and less often, while it is not there', async () => {
    await ask();
    const due: unknown[] = [];
    for (const minutes of [2, 4, 600]) {
      house.clock.pass(minutes * 60_000);
      await look();
      const [row] = await house.rows<{ wait: number }>(
        `select extract(epoch from look_again_at - $1::timestamptz)::int as wait from evidence_deferred`,
        [house.clock.at],
      );
      due.push(row?.wait);
    }
    expect(due).toEqual([120, 360, 3_600]);
  });

  test('is told too when the source came to hold nothing: asking again says so', async () => {
    await ask();
    led.behave = answerProblem(404);
    house.clock.pass(dayMs);
    await look();
    expect(await news()).toHaveLength(1);
    expect(await ask()).toMatchObject({ state: 'absent' });
  });

  test('that never comes is forgotten', async () => {
    await ask();
    await house.get(DeferredEvidence).forget(new Date(house.clock.at.getTime() + dayMs));
    expect(await house.rows(`select * from evidence_deferred`)).toEqual([]);
  });
});
