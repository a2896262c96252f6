import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { uuidV7 } from '@gun/kernel';
import { Clock, CreatePlatform1764000000000, Database } from '@gun/nest';
import { enterprises, personas, type PersonaId } from '@gun/testing';
import { randomBytes } from 'node:crypto';
import { DataSource } from 'typeorm';
import { ActingRights } from './acting-rights';
import { EnterpriseParties } from './enterprise-parties';
import { FakeRepresentationSource } from './fake-representation-source';
import { MandateNames } from '../mandates/mandate-names';
import { MandateStore, type NewMandate } from '../mandates/mandate-store';
import { CreateIdentity1764000100000 } from '../migrations/1764000100000-create-identity';
import { CreateMandate1764000200000 } from '../migrations/1764000200000-create-mandate';
import { SealMandateNames1764000210000 } from '../migrations/1764000210000-seal-mandate-names';
import { PersonKeys } from '../keys/person-keys';
import { PersonVault } from '../keys/person-vault';
import { RepresentationRights } from './representation-rights';
import type { RegisteredAppointment } from './representation-source';

/** Stands until a test moves it. */
class SetClock extends Clock {
  at = new Date('2026-11-30T09:00:00Z');
  override now(): Date {
    return new Date(this.at);
  }
}

const vault = new PersonVault({
  personHashKey: Buffer.alloc(32, 'h').toString('base64'),
  personMasterKey: Buffer.alloc(32, 'm').toString('base64'),
  pseudonymKey: Buffer.alloc(32, 'p').toString('base64'),
});
const numberAndName = ({ number: enterpriseNumber, name }: { number: string; name: string }) => ({
  enterpriseNumber,
  name,
});
const koffiebar = numberAndName(enterprises.koffiebar);
const boekhoudkantoor = numberAndName(enterprises.boekhoudkantoor);

let source: DataSource;
let clock: SetClock;
let registers: FakeRepresentationSource;
let store: MandateStore;
let acting: ActingRights;
let people: PersonKeys;
let firms: EnterpriseParties;

beforeAll(async () => {
  source = await new DataSource({
    type: 'postgres',
    url: process.env['POSTGRES_URL']!, // set by the global set-up
    migrations: [
      CreatePlatform1764000000000,
      CreateIdentity1764000100000,
      CreateMandate1764000200000,
      SealMandateNames1764000210000,
    ],
    migrationsRun: true,
  }).initialize();
});
afterAll(() => source.destroy());
beforeEach(async () => {
  await source.query(`truncate person, subject_link, enterprise_party, mandate cascade`);
  const database = new Database(source);
  clock = new SetClock();
  registers = new FakeRepresentationSource();
  people = new PersonKeys(database, vault);
  firms = new EnterpriseParties(database);
  store = new MandateStore(database, new MandateNames(vault));
  acting = new ActingRights(clock, new RepresentationRights(people, registers, clock), firms, store);
});

const idOf = (persona: PersonaId) => people.personIdFor(personas[persona].nrn);
const firmId = async (firm: typeof koffiebar) => (await firms.register([firm]))[0]?.id ?? '';

/** A mandate that both sides accepted. */
async function mandate(principalId: string, holderId: string, more: Partial<NewMandate> = {}): Promise<string> {
  const id = uuidV7();
  const life: NewMandate = {
    ...{ id, writtenBy: 'principal', answer: 'none', revoked: false, answerBefore: '2026-12-30' },
    ...{ from: '2026-11-01', until: '2027-10-31', codeHash: randomBytes(32), proposedBy: principalId },
    principal: { id: principalId, kind: 'person', name: 'Principal' },
    holder: { id: holderId, kind: 'person', name: 'Holder' },
    ...more,
  };
  await store.insert(source.manager, life, clock.now());
  await store.answer(source.manager, { ...life, answer: 'accepted' }, { personId: holderId, at: clock.now() });
  return id;
}

describe('a director', () => {
  test('acts for the enterprise, and no longer a minute after the register says otherwise', async () => {
    registers.directed.set(personas.bram.nrn, [koffiebar]);
    const [bram, firm] = [await idOf('bram'), await firmId(koffiebar)];
    expect(await acting.rightOver(bram, firm)).toEqual({ state: 'known', partyKind: 'enterprise' });
    registers.directed.delete(personas.bram.nrn);
    clock.at = new Date(clock.at.getTime() + 61_000);
    expect(await acting.rightOver(bram, firm)).toEqual({ state: 'none' });
  });
});

describe('a parent', () => {
  beforeEach(() => {
    const { nrn, birthDate } = personas.noa;
    registers.parents.set(personas.camille.nrn, [{ nrn, birthDate, name: 'Noa Voorbeeld' }]);
  });

  test('acts for a child, until the midnight on which it turns 18 in Brussels', async () => {
    const [camille, noa] = [await idOf('camille'), await idOf('noa')];
    clock.at = new Date('2026-12-14T22:59:59Z');
    expect(await acting.rightOver(camille, noa)).toEqual({ state: 'known', partyKind: 'person' });
    clock.at = new Date('2026-12-14T23:00:00Z');
    expect(await acting.rightOver(camille, noa)).toEqual({ state: 'none' });
  });

  test('does not act for the child of another', async () => {
    expect(await acting.rightOver(await idOf('bram'), await idOf('noa'))).toEqual({ state: 'none' });
  });

  test('is told to come back while the register is silent', async () => {
    registers.available = false;
    expect(await acting.rightOver(await idOf('camille'), await idOf('noa'))).toEqual({ state: 'unavailable' });
  });
});

describe('a mandate', () => {
  test('lets its holder act, within its procedures', async () => {
    const [jeanne, yanis] = [await idOf('jeanne'), await idOf('yanis')];
    const id = await mandate(jeanne, yanis, { procedures: ['change-of-address'] });
    expect(await acting.rightOver(yanis, jeanne)).toEqual({
      ...{ state: 'known', partyKind: 'person' },
      mandate: { ids: [id], procedures: ['change-of-address'] },
    });
  });

  test('adds up with others of the same principal; one without limit has none', async () => {
    const [jeanne, yanis] = [await idOf('jeanne'), await idOf('yanis')];
    await mandate(jeanne, yanis, { procedures: ['change-of-address'] });
    await mandate(jeanne, yanis, { procedures: ['criminal-record-extract', 'change-of-address'] });
    const both = await acting.rightOver(yanis, jeanne);
    expect(both).toMatchObject({ mandate: { procedures: ['change-of-address', 'criminal-record-extract'] } });
    await mandate(jeanne, yanis);
    expect(await acting.rightOver(yanis, jeanne)).not.toHaveProperty('mandate.procedures');
  });

  test('gives nothing in the other direction', async () => {
    const [jeanne, yanis] = [await idOf('jeanne'), await idOf('yanis')];
    await mandate(jeanne, yanis);
    expect(await acting.rightOver(jeanne, yanis)).toEqual({ state: 'none' });
  });

  test.each([
    ['before its first day', '2026-10-31T12:00:00Z', 'none'],
    ['on its first day', '2026-11-01T00:00:00+01:00', 'known'],
    ['on its last day', '2027-10-31T22:59:59Z', 'known'],
    ['after its last day', '2027-10-31T23:00:00Z', 'none'],
  ])('holds %s: %s, %s', async (_when, at, state) => {
    const [jeanne, yanis] = [await idOf('jeanne'), await idOf('yanis')];
    await mandate(jeanne, yanis);
    clock.at = new Date(at);
    expect((await acting.rightOver(yanis, jeanne)).state).toBe(state);
  });

  test('ends with its revocation, at the next question', async () => {
    const [jeanne, yanis] = [await idOf('jeanne'), await idOf('yanis')];
    const id = await mandate(jeanne, yanis);
    expect((await acting.rightOver(yanis, jeanne)).state).toBe('known');
    await store.revoke(source.manager, id, { personId: jeanne, at: clock.now() });
    expect((await acting.rightOver(yanis, jeanne)).state).toBe('none');
  });

  test('is not handed on: whoever the holder trusts gets nothing, in a circle neither', async () => {
    const [jeanne, yanis, louise] = [await idOf('jeanne'), await idOf('yanis'), await idOf('louise')];
    await mandate(jeanne, yanis);
    await mandate(yanis, louise);
    await mandate(louise, jeanne);
    expect((await acting.rightOver(louise, jeanne)).state).toBe('none');
    expect((await acting.rightOver(yanis, louise)).state).toBe('none');
    expect((await acting.rightOver(jeanne, yanis)).state).toBe('none');
  });

  test('of an enterprise serves its directors, and those who left no longer', async () => {
    registers.directed.set(personas.sarah.nrn, [boekhoudkantoor]);
    const [jeanne, sarah, firm] = [await idOf('jeanne'), await idOf('sarah'), await firmId(boekhoudkantoor)];
    await mandate(jeanne, firm);
    expect((await acting.rightOver(sarah, jeanne)).state).toBe('known');
    registers.directed.delete(personas.sarah.nrn);
    clock.at = new Date(clock.at.getTime() + 61_000);
    expect((await acting.rightOver(sarah, jeanne)).state).toBe('none');
  });

  test('of a person still works while the registers are silent', async () => {
    const [jeanne, yanis] = [await idOf('jeanne'), await idOf('yanis')];
    await mandate(jeanne, yanis);
    registers.available = false;
    expect((await acting.rightOver(yanis, jeanne)).state).toBe('known');
  });

  test('cannot be given to oneself', async () => {
    const jeanne = await idOf('jeanne');
    await expect(mandate(jeanne, jeanne)).rejects.toThrow('mandate_between_two');
  });
});

describe('whom a judge appointed', () => {
  const order = { court: 'Justice de paix de Charleroi', date: '2025-03-03', reference: 'INV-25B901' };
  const entrusts = (persona: PersonaId, how: Pick<RegisteredAppointment, 'capacity' | 'over' | 'until'>): void => {
    const { nrn, birthDate, givenName, surname } = personas[persona];
    const entrusted = { nrn, birthDate, name: `${givenName} ${surname}`, order, ...how };
    registers.appointments.set(personas.louise.nrn, [entrusted]);
  };
  const right = async (persona: PersonaId) => acting.rightOver(await idOf('louise'), await idOf(persona));

  test('over the goods acts for what concerns the goods, and for nothing else', async () => {
    entrusts('paul', { capacity: 'administrator', over: ['goods'] });
    const found = await right('paul');
    expect(found).toMatchObject({ state: 'known', partyKind: 'person', appointedAs: 'administrator' });
    const procedures = found.state === 'known' ? (found.mandate?.procedures ?? []) : [];
    expect(procedures).toContain('simplified-tax-return');
    expect(procedures).not.toContain('change-of-address');
  });

  test('over the person chooses where somebody lives, and does not file their taxes', async () => {
    entrusts('paul', { capacity: 'administrator', over: ['person'] });
    const found = await right('paul');
    const procedures = found.state === 'known' ? (found.mandate?.procedures ?? []) : [];
    expect(procedures).toContain('change-of-address');
    expect(procedures).not.toContain('simplified-tax-return');
  });

  test('over both acts as under a mandate for everything, and opens no more than one', async () => {
    entrusts('paul', { capacity: 'administrator', over: ['goods', 'person'] });
    expect(await right('paul')).toMatchObject({ appointedAs: 'administrator', mandate: { ids: [] } });
    expect(await right('paul')).not.toHaveProperty('mandate.procedures');
  });

  test('stops with the last day of the order, in Brussels', async () => {
    entrusts('paul', { capacity: 'administrator', over: ['goods'], until: '2026-11-30' });
    clock.at = new Date('2026-11-30T22:59:59Z');
    expect((await right('paul')).state).toBe('known');
    clock.at = new Date('2026-11-30T23:00:00Z');
    expect((await right('paul')).state).toBe('none');
  });

  test('is nobody to that person a minute after the register says otherwise', async () => {
    entrusts('paul', { capacity: 'administrator', over: ['goods'] });
    expect((await right('paul')).state).toBe('known');
    registers.appointments.clear();
    clock.at = new Date(clock.at.getTime() + 61_000);
    expect((await right('paul')).state).toBe('none');
  });

  test('as a guardian stands for a parent, until the midnight on which the ward turns 18', async () => {
    entrusts('noa', { capacity: 'guardian', over: ['goods', 'person'] });
    clock.at = new Date('2026-12-14T22:59:59Z');
    expect(await right('noa')).toEqual({ state: 'known', partyKind: 'person', appointedAs: 'guardian' });
    clock.at = new Date('2026-12-14T23:00:00Z');
    expect((await right('noa')).state).toBe('none');
  });

  test('for one acts for no other', async () => {
    entrusts('paul', { capacity: 'administrator', over: ['goods'] });
    expect((await right('jeanne')).state).toBe('none');
  });
});

describe('before what binds the party', () => {
  const order = { court: 'Justice de paix de Charleroi', date: '2025-03-03', reference: 'INV-25B901' };
  const personOf = (persona: PersonaId) => {
    const { nrn, birthDate, givenName, surname } = personas[persona];
    return { nrn, birthDate, name: `${givenName} ${surname}` };
  };

  test('a director who left is refused at once, also for mandates that the firm holds', async () => {
    registers.directed.set(personas.sarah.nrn, [boekhoudkantoor]);
    const [jeanne, sarah, firm] = [await idOf('jeanne'), await idOf('sarah'), await firmId(boekhoudkantoor)];
    await mandate(jeanne, firm);
    expect((await acting.rightNow(sarah, firm)).state).toBe('known');
    expect((await acting.rightNow(sarah, jeanne)).state).toBe('known');
    registers.directed.delete(personas.sarah.nrn);
    expect((await acting.rightNow(sarah, jeanne)).state).toBe('none');
    expect((await acting.rightNow(sarah, firm)).state).toBe('none');
    expect((await acting.rightOver(sarah, firm)).state).toBe('none');
  });

  test('a parent, a guardian and an administrator whose right ended in the register are refused at once', async () => {
    registers.parents.set(personas.camille.nrn, [personOf('noa')]);
    const appointed = { ...personOf('paul'), order, capacity: 'administrator' as const, over: ['goods' as const] };
    registers.appointments.set(personas.louise.nrn, [
      appointed,
      { ...personOf('lou'), order, capacity: 'guardian', over: [] },
    ]);
    const pairs = [
      [await idOf('camille'), await idOf('noa')],
      [await idOf('louise'), await idOf('paul')],
      [await idOf('louise'), await idOf('lou')],
    ] as const;
    for (const [who, party] of pairs) expect((await acting.rightNow(who, party)).state).toBe('known');
    registers.parents.clear();
    registers.appointments.clear();
    for (const [who, party] of pairs) expect((await acting.rightNow(who, party)).state).toBe('none');
  });

  test('nothing is done while the register cannot say whether the right still holds', async () => {
    registers.directed.set(personas.bram.nrn, [koffiebar]);
    const [bram, firm] = [await idOf('bram'), await firmId(koffiebar)];
    expect((await acting.rightOver(bram, firm)).state).toBe('known');
    registers.available = false;
    expect((await acting.rightNow(bram, firm)).state).toBe('unavailable');
  });

  test('a mandate of a person needs no register', async () => {
    const [jeanne, yanis] = [await idOf('jeanne'), await idOf('yanis')];
    await mandate(jeanne, yanis);
    expect((await acting.rightNow(yanis, jeanne)).state).toBe('known');
    const asked = registers.questions;
    registers.available = false;
    expect((await acting.rightNow(yanis, jeanne)).state).toBe('known');
    expect(registers.questions).toBe(asked);
  });

  test('nobody makes a register work by naming parties that are not theirs', async () => {
    const [bram, firm] = [await idOf('bram'), await firmId(koffiebar)];
    await acting.rightNow(bram, firm);
    const asked = registers.questions;
    for (let tries = 0; tries < 5; tries += 1) expect((await acting.rightNow(bram, firm)).state).toBe('none');
    expect(registers.questions).toBe(asked);
  });
});

describe('mandates of several kinds of parties', () => {
  test('from an enterprise to an enterprise serve the directors of the second for the first, and nobody further', async () => {
    registers.directed.set(personas.sarah.nrn, [boekhoudkantoor]);
    const [yanis, sarah] = [await idOf('yanis'), await idOf('sarah')];
    const [bar, office] = [await firmId(koffiebar), await firmId(boekhoudkantoor)];
    await mandate(bar, office, { principal: { id: bar, kind: 'enterprise', name: 'Koffiebar Voorbeeld' } });
    await mandate(office, yanis, { principal: { id: office, kind: 'enterprise', name: 'Boekhoudkantoor Proef' } });
    expect(await acting.rightOver(sarah, bar)).toMatchObject({ state: 'known', partyKind: 'enterprise' });
    expect((await acting.rightOver(yanis, office)).state).toBe('known');
    expect((await acting.rightOver(yanis, bar)).state).toBe('none');
  });

  test('between two enterprises and back give each the other, and no more than that', async () => {
    registers.directed.set(personas.sarah.nrn, [boekhoudkantoor]);
    registers.directed.set(personas.bram.nrn, [koffiebar]);
    const [bram, sarah] = [await idOf('bram'), await idOf('sarah')];
    const [bar, office] = [await firmId(koffiebar), await firmId(boekhoudkantoor)];
    await mandate(bar, office, { procedures: ['terrace-permit'] });
    await mandate(office, bar);
    expect(await acting.rightOver(sarah, bar)).toMatchObject({ mandate: { procedures: ['terrace-permit'] } });
    expect(await acting.rightOver(bram, bar)).toEqual({ state: 'known', partyKind: 'enterprise' });
    expect((await acting.rightOver(bram, sarah)).state).toBe('none');
  });
});

describe('the names of a mandate', () => {
  const inClear = () =>
    source.query(
      `select principal_name, holder_name from mandate where principal_name is not null or holder_name is not null`,
    );

  test('stand nowhere in the database, and both sides read them', async () => {
    const [camille, bram] = [await idOf('camille'), await idOf('bram')];
    const id = await mandate(camille, bram);
    expect(JSON.stringify(await source.query(`select * from mandate`))).not.toMatch(/"(Principal|Holder)"/);
    expect(await store.find(id)).toMatchObject({ principal: { name: 'Principal' }, holder: { name: 'Holder' } });
  });

  test('are bound to their mandate: copied to another, they cannot be read', async () => {
    const [camille, bram] = [await idOf('camille'), await idOf('bram')];
    const [one, another] = [await mandate(camille, bram), await mandate(camille, bram)];
    await source.query(
      `update mandate set holder_sealed = (select holder_sealed from mandate where id = $1) where id = $2`,
      [one, another],
    );
    await expect(store.find(another)).rejects.toThrow();
  });

  test('that an earlier version wrote in clear are read, and sealed when the worker comes by', async () => {
    const id = await mandate(await idOf('camille'), await idOf('bram'));
    await source.query(
      `update mandate set principal_sealed = null, holder_sealed = null, principal_name = 'Camille', holder_name = 'Bram'`,
    );
    const names = { principal: { name: 'Camille' }, holder: { name: 'Bram' } };
    expect(await store.find(id)).toMatchObject(names);
    await store.sealOldNames();
    expect(await inClear()).toEqual([]);
    expect(await store.find(id)).toMatchObject(names);
  });
});
