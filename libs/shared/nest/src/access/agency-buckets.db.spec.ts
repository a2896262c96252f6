import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';
import { DataSource } from 'typeorm';
import { burstSeconds, StoredAgencyBuckets } from './agency-buckets';
import { Database } from '../database';
import { CreatePlatform1764000000000 } from '../migrations/1764000000000-create-platform';
import { ShareAgencyRate1764000000003 } from '../migrations/1764000000003-share-agency-rate';

/** Each with connections of its own, as two gateways have. */
let sources: [DataSource, DataSource];
let buckets: StoredAgencyBuckets[];

beforeAll(async () => {
  const open = () =>
    new DataSource({
      ...{ type: 'postgres', url: process.env['POSTGRES_URL']! }, // set by the global set-up
      migrations: [CreatePlatform1764000000000, ShareAgencyRate1764000000003],
    }).initialize();
  sources = [await open(), await open()];
  await sources[0].runMigrations();
  buckets = sources.map((source) => new StoredAgencyBuckets(new Database(source)));
});
afterAll(() => Promise.all(sources.map((source) => source.destroy())));
beforeEach(() => sources[0].query(`truncate agency_bucket`));

const perSecond = 20;
const full = perSecond * burstSeconds;
/** A bucket that time neither fills nor empties, so that what is in it can be counted. */
const holding = (held: number) =>
  sources[0].query(`insert into agency_bucket values ('one', $1, 0, now() + interval '1 day')`, [held]);
const drawEverywhere = (times: number, wanted: number) =>
  Promise.all(Array.from({ length: times }, (_, index) => buckets[index % 2]!.draw('one', wanted, perSecond)));
const sum = (draws: readonly { granted: number }[]) => draws.reduce((total, { granted }) => total + granted, 0);

test('a bucket that nobody used is full', async () => {
  expect(await buckets[0]!.draw('one', full + 5, perSecond)).toEqual({ granted: full, emptyForMs: 0 });
});

test('two gateways draw from one bucket at the same moment, and get together what is in it', async () => {
  await holding(37);
  const draws = await drawEverywhere(40, 4);
  expect(sum(draws)).toBe(37);
  expect(draws.filter(({ granted }) => granted === 0)).toHaveLength(30);
});

test('says how long until one request is there', async () => {
  await holding(0.5);
  expect(await buckets[1]!.draw('one', 4, perSecond)).toEqual({ granted: 0, emptyForMs: 25 });
});

test('fills up with time, and never past full', async () => {
  await sources[0].query(`insert into agency_bucket values ('one', 0, 0, now() - interval '1 day')`);
  expect(await buckets[0]!.draw('one', full + 5, perSecond)).toMatchObject({ granted: full });
});
