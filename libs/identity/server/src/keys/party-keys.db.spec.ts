import { uuidV7 } from '@gun/kernel';
import { CreatePlatform1764000000000, Database } from '@gun/nest';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { DataSource } from 'typeorm';
import { CreatePartyKey1764000400000 } from '../migrations/1764000400000-create-party-key';
import { PersonVault } from './person-vault';
import { StoredPartyKeys } from './stored-party-keys';

const vault = new PersonVault({
  personHashKey: Buffer.alloc(32, 'h').toString('base64'),
  personMasterKey: Buffer.alloc(32, 'm').toString('base64'),
  pseudonymKey: Buffer.alloc(32, 'p').toString('base64'),
});
let source: DataSource;
let database: Database;

beforeAll(async () => {
  source = await new DataSource({
    ...{ type: 'postgres', url: process.env['POSTGRES_URL']! }, // set by the global set-up
    migrations: [CreatePlatform1764000000000, CreatePartyKey1764000400000],
    migrationsRun: true,
  }).initialize();
  database = new Database(source);
});
afterAll(() => source.destroy());

/** Another process: nothing remembered. */
const keys = () => new StoredPartyKeys(database, vault);

test('a key is one for a party and a use, whoever asks for it and however many at once', async () => {
  const [party, other] = [uuidV7(), uuidV7()];
  const made = await Promise.all(Array.from({ length: 8 }, () => keys().keyOf(party, 'log 2026')));
  expect(made.every((key) => key.equals(made[0]!))).toBe(true);
  expect((await keys().keyOf(party, 'log 2027')).equals(made[0]!)).toBe(false);
  expect((await keys().keyOf(other, 'log 2026')).equals(made[0]!)).toBe(false);
});

test('a key that was destroyed is found by nobody, and the others stay', async () => {
  const [party, other] = [uuidV7(), uuidV7()];
  const here = keys();
  for (const id of [party, other]) for (const use of ['log 2026', 'log 2027']) await here.keyOf(id, use);
  await here.destroy(['log 2026'], party);
  for (const process of [here, keys()])
    expect([...(await process.findKeys(party, ['log 2026', 'log 2027'])).keys()]).toEqual(['log 2027']);
  expect((await keys().findKeys(other, ['log 2026', 'log 2027'])).size).toBe(2);
  await here.destroy(['log 2026', 'log 2027']);
  expect((await keys().findKeys(other, ['log 2026', 'log 2027'])).size).toBe(0);
});

test('a key that was copied to another party or use opens nothing', async () => {
  const [party, other] = [uuidV7(), uuidV7()];
  await keys().keyOf(party, 'log 2026');
  await database.rows(
    `insert into party_key (party_id, use, wrapped) select $2, use, wrapped from party_key where party_id = $1`,
    [party, other],
  );
  await expect(keys().keyOf(other, 'log 2026')).rejects.toThrow();
});
