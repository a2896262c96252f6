import { CreatePlatform1764000000000, Database } from '@gun/nest';
import { personas } from '@gun/testing';
import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';
import { DataSource } from 'typeorm';
import { CreateIdentity1764000100000 } from '../migrations/1764000100000-create-identity';
import { CreateSectorPseudonym1764000500000 } from '../migrations/1764000500000-create-sector-pseudonym';
import { PersonKeys } from './person-keys';
import { PersonVault } from './person-vault';
import { SectorPseudonyms } from './sector-pseudonyms';

const { camille, bram } = personas;
const secret = (letter: string): string => Buffer.alloc(32, letter).toString('base64');
const sectors = { register: 'homeAffairs', court: 'justice', prison: 'justice' };
let source: DataSource;
let person: string;

beforeAll(async () => {
  source = await new DataSource({
    ...{ type: 'postgres', url: process.env['POSTGRES_URL']! }, // set by the global set-up
    migrations: [CreatePlatform1764000000000, CreateIdentity1764000100000, CreateSectorPseudonym1764000500000],
    migrationsRun: true,
  }).initialize();
});
afterAll(() => source.destroy());

function open(pseudonymKeyId = '1', pseudonymKey = secret('p')) {
  const keys = { personHashKey: secret('h'), personMasterKey: secret('m'), pseudonymKey, pseudonymKeyId };
  const [database, vault] = [new Database(source), new PersonVault(keys)];
  const people = new PersonKeys(database, vault);
  return { people, pseudonyms: new SectorPseudonyms(database, vault, people, { sectors }) };
}

beforeEach(async () => {
  await source.query('truncate sector_pseudonym, person cascade');
  person = await open().people.personIdFor(camille.nrn);
});

test('agencies of one sector know a person by the same pseudonym, those of another by another', async () => {
  const { pseudonyms } = open();
  const known = async (agency: string) => pseudonyms.of(person, agency);
  expect(await known('court')).toBe(await known('prison'));
  expect(await known('court')).not.toBe(await known('register'));
  expect(await known('unlisted')).not.toBe(await known('another'));
});

test('a pseudonym leads to its person for its own sector only, by one look', async () => {
  const { pseudonyms } = open();
  const pseudonym = await pseudonyms.of(person, 'court');
  expect(await pseudonyms.find(pseudonym, 'prison')).toBe(person);
  expect(await pseudonyms.find(pseudonym, 'register')).toBeUndefined();
  expect(await pseudonyms.find('1.nobody', 'court')).toBeUndefined();
});

test('it is the one that follows from the number, of which nothing is kept for a stranger', async () => {
  const { pseudonyms } = open();
  expect(pseudonyms.ofNumber(camille.nrn, 'court')).toBe(await pseudonyms.of(person, 'court'));
  pseudonyms.ofNumber(bram.nrn, 'court');
  expect(await source.query('select 1 from person')).toHaveLength(1);
});

test('with a new key a person has another pseudonym, and the former one still leads to them', async () => {
  const former = await open().pseudonyms.of(person, 'court');
  const { pseudonyms } = open('2', secret('q'));
  const present = await pseudonyms.of(person, 'court');
  expect([former.slice(0, 2), present.slice(0, 2)]).toEqual(['1.', '2.']);
  expect(await pseudonyms.find(former, 'court')).toBe(person);
  expect(await pseudonyms.find(present, 'court')).toBe(person);
});

test('whose data key was destroyed is found no more', async () => {
  const { pseudonyms } = open();
  const pseudonym = await pseudonyms.of(person, 'court');
  await source.query('update person set data_key = null');
  expect(await pseudonyms.find(pseudonym, 'court')).toBeUndefined();
  await expect(open().pseudonyms.of(person, 'court')).rejects.toThrow('erased');
});

test('a copy of the index names no pseudonym and no number', async () => {
  const pseudonym = await open().pseudonyms.of(person, 'court');
  const [row] = await source.query(
    `select encode(hash, 'hex') || encode(hash, 'escape') as text from sector_pseudonym`,
  );
  expect(row.text).not.toContain(pseudonym.slice(2));
  expect(row.text).not.toContain(camille.nrn);
});
