import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import type { ContestedValue } from '@gun/data-broker-server';
import type { CitizenActor } from '@gun/kernel';
import { DataUses, ProfileSourceView, ProfileView } from '@gun/profile-contract';
import { Logger } from '@nestjs/common';
import type { DataSource } from 'typeorm';
import { DataUsesReader } from './data-uses.reader';
import { ProfileReader } from './profile.reader';
import { ProfileSourcesReader } from './profile-sources.reader';
import { ProfileHouse } from './testing/profile-house';

Logger.overrideLogger(false);

const vehicles = 'source-of-vehicle-registration';
const contested = (partyId: string, concept: string): ContestedValue => ({
  ...{ partyId, concept, since: '2026-11-20', reference: 'GUN-7K3M-9Q2X', says: '18 April 1986' },
  dossierId: '019ac8a0-0000-7000-8000-00000000d057',
});

let source: DataSource;
let house: ProfileHouse;
let camille: CitizenActor;

beforeAll(async () => {
  source = await ProfileHouse.database();
});
afterAll(() => source.destroy());

beforeEach(async () => {
  house = await ProfileHouse.open(source);
  camille = await house.citizen();
});

const open = (key = vehicles) => house.get(ProfileSourcesReader).read(camille, { source: key });

describe('the sources on the page of a person', () => {
  test('are named without being asked, the National Register first', async () => {
    const view = await house.get(ProfileReader).read(camille);
    expect(view.sources.map(({ key }) => key)).toEqual(expect.arrayContaining(['nationalRegister', vehicles]));
    expect(view.sources[0]?.key).toBe('nationalRegister');
    expect(house.evidence.asked).toEqual([]);
  });

  test('are only the enterprise register for an enterprise', async () => {
    const view = await house.get(ProfileReader).read(await house.forKoffiebar());
    expect(view.sources.map(({ key }) => key)).toEqual(['enterpriseRegister']);
  });
});

describe('a source that somebody opens', () => {
  test('is asked once, for the duty of showing people their own data, outside any dossier', async () => {
    house.evidence.knows('vehicle-registration', [{ key: 'vehicles', value: 2 }]);
    const view = await open();
    expect(ProfileSourceView.parse(view)).toEqual(view);
    expect(house.evidence.asked).toEqual([{ purpose: 'profile', types: ['vehicle-registration'] }]);
  });

  test('shows each value with its name, and leaves out what the source did not say', async () => {
    house.evidence.knows('vehicle-registration', [{ key: 'vehicles', value: 2 }]);
    const [block] = (await open()).blocks;
    expect(block?.state).toBe('known');
    expect(block?.facts).toMatchObject([
      {
        concept: 'vehicle-registration.vehicles',
        state: 'known',
        value: { number: 2 },
        name: { fr: 'Value vehicles' },
      },
    ]);
  });

  test.each([
    ['holds nothing', { state: 'absent' }, { state: 'absent' }],
    ['is down', { state: 'unavailable', failure: 'down' }, { state: 'unavailable', failure: 'silent' }],
    ['lies', { state: 'unavailable', failure: 'badSignature' }, { state: 'unavailable', failure: 'unreadable' }],
    ['answers later', { state: 'deferred', expectedAt: '2026-12-01' }, { state: 'deferred', expectedAt: '2026-12-01' }],
  ] as const)('that %s says so', async (_what, answered, told) => {
    house.evidence.answersWith('vehicle-registration', answered);
    expect((await open()).blocks).toMatchObject([{ ...told, facts: [] }]);
  });

  test.each(['unknown', 'nationalRegister'])('%s is refused: there is no such source to open', async (key) => {
    await expect(open(key)).rejects.toThrow('sourceNotFound');
    expect(house.evidence.asked).toEqual([]);
  });
});

describe('a value that its owner contests', () => {
  beforeEach(async () => {
    const values = ['population-record.birthDate', 'vehicle-registration.plates'];
    house = await ProfileHouse.open(
      source,
      values.map((concept) => contested(camille.partyId, concept)),
    );
  });

  const mark = { since: '2026-11-20', reference: 'GUN-7K3M-9Q2X', dossierId: expect.any(String) };

  test('is marked among what the register of the page says, and no other value is', async () => {
    const view = await house.get(ProfileReader).read(camille);
    expect(ProfileView.parse(view)).toEqual(view);
    expect(view.facts.map(({ kind, contested: marked }) => [kind, marked])).toEqual([
      ['identity', undefined],
      ['birthDate', mark],
      ['address', undefined],
      ['household', undefined],
    ]);
    expect(house.contested.asked).toBe(1);
  });

  test('is marked in a source that is opened', async () => {
    house.evidence.knows('vehicle-registration', [{ key: 'plates', value: '1-ABC-123' }]);
    expect((await open()).blocks[0]?.facts[0]?.contested).toEqual(mark);
  });

  test('is not marked on the page of somebody else', async () => {
    const view = await house.get(ProfileReader).read(await house.forKoffiebar());
    expect(view.facts.filter(({ contested: marked }) => marked)).toEqual([]);
  });
});

describe('the value that a dossier is about', () => {
  const valueOf = async (concept: string, actor = camille) =>
    house.get(ProfileReader).value(actor, concept, { purpose: 'correct-register-data', dossier: 'GUN-7K3M-9Q2X' });

  test('of the National Register is read alone, and named', async () => {
    expect(await valueOf('population-record.birthDate')).toMatchObject({
      ...{ kind: 'registerValue', concept: 'population-record.birthDate', state: 'known' },
      name: { de: 'Geburtsdatum' },
    });
    expect(house.nationalRegister.asked).toEqual([['birthDate']]);
  });

  test('of another source is asked alone too', async () => {
    house.evidence.knows('vehicle-registration', [{ key: 'plates', value: '1-ABC-123' }]);
    expect(await valueOf('vehicle-registration.plates')).toMatchObject({ value: { text: '1-ABC-123' } });
    expect(house.evidence.asked).toMatchObject([
      { types: ['vehicle-registration'], fields: ['plates'], reference: 'GUN-7K3M-9Q2X' },
    ]);
  });

  test('is named also when its source is silent', async () => {
    house.nationalRegister.failure = 'down';
    expect(await valueOf('population-record.birthDate')).toMatchObject({
      ...{ state: 'unavailable', concept: 'population-record.birthDate', name: { en: 'Date of birth' } },
    });
  });

  test.each(['population-record.shoeSize', 'vehicle-registration.colour', 'nothing.atAll', 'enterprise-record.units'])(
    'does not exist: %s of a person',
    async (concept) => expect(await valueOf(concept)).toBeUndefined(),
  );

  test('of a person is nothing that an enterprise can have put right', async () => {
    expect(await valueOf('population-record.birthDate', await house.forKoffiebar())).toBeUndefined();
  });
});

describe('who may use what a source holds', () => {
  beforeAll(async () => {
    await (await ProfileHouse.open(source)).publish();
  });

  const usesOf = async (key: string) => house.get(DataUsesReader).list(camille, { source: key });

  test('is said in words: the procedure, the values, the text of law, and how long they are kept', async () => {
    const uses = await usesOf('nationalRegister');
    expect(DataUses.parse(uses)).toEqual(uses);
    const moving = uses.items.find(({ purpose }) => purpose.en.startsWith('Declare a change'));
    expect(moving?.values.map(({ fr }) => fr)).toEqual(['Nom et prénom', 'Date de naissance', 'Adresse', 'Ménage']);
    expect(moving?.legalBasis.nl).toMatch(/^Wet van 19 juli 1991/);
    expect(moving?.retention.en).toMatch(/one year/);
  });

  test('names the duties of the counter itself, which keep nothing', async () => {
    const uses = await usesOf('nationalRegister');
    const duties = uses.items.filter(({ retention }) => retention.en === 'Read at that moment, without a copy.');
    expect(duties.map(({ purpose }) => purpose.en)).toEqual([
      'Recognising you when you sign in',
      'Knowing for whom you may act',
      'Showing you this page',
    ]);
  });

  test('asks no source', async () => {
    await usesOf('nationalRegister');
    expect([house.nationalRegister.asked, house.evidence.asked]).toEqual([[], []]);
  });

  test('of a source that does not exist is refused', () => expect(usesOf('unknown')).rejects.toThrow('sourceNotFound'));
});
