/** A register that is silent, lies or refuses: the citizen goes on by hand, is told why, and it is asked again at the end. */
import type { SourceFailure } from '@gun/data-broker-contract';
import { readDeskDossier, readDossierForm, submitDossier } from '@gun/dossiers-contract';
import { languages } from '@gun/kernel';
import { readProfile } from '@gun/profile-contract';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { drafts, movesAlone, type Life } from '../testing/lives/lives';
import { TestGateway } from '../testing/test-gateway';

let gateway: TestGateway;
let everybody: TestGateway['nationalRegister']['people'];
beforeAll(async () => {
  gateway = await TestGateway.start();
  everybody = gateway.nationalRegister.people;
  await gateway.citizen('camille');
  await gateway.director('bram', 'koffiebar');
  gateway.officer('sofie', 'namur-population');
});
afterAll(() => gateway.stop());
beforeEach(() => {
  gateway.nationalRegister.failure = undefined;
  gateway.enterpriseRegister.failure = undefined;
  gateway.nationalRegister.people = everybody;
});

const fails = (failure: SourceFailure) => {
  gateway.nationalRegister.failure = failure;
};
const presentAddress = { ...Object(movesAlone()['newAddress']), houseNumber: '901' };
const byHand = { fullName: 'Camille de sa main', bornOn: '1986-04-17', presentAddress, othersMove: 'no' };
const draftOf = (answers: Record<string, unknown>) => drafts(gateway, 'camille', { answers });
const formOf = async ({ dossierId }: Life, as = 'camille') =>
  (await gateway.call(readDossierForm, { as, input: { dossierId } })).body;
const send = ({ dossierId, revision }: Life) =>
  gateway.call(submitDossier, { as: 'camille', input: { dossierId }, body: { revision, declaration: true } });
/** What the officer finds: the answers, and each fact with its state. */
const atTheDesk = async ({ dossierId }: Life) => {
  await gateway.drain();
  const { body } = await gateway.call(readDeskDossier, { as: 'sofie', input: { dossierId } });
  return {
    answers: body.answers,
    facts: Object.fromEntries(body.facts.map(({ id, state, value }) => [id, value ?? state])),
  };
};

describe('the citizen is told why', () => {
  const failures: readonly SourceFailure[] = ['down', 'slow', 'nonsense', 'foreignSubject', 'notPermitted'];

  test.each(failures)('once, in four languages, when the register is %s, and sees no value of it', async (failure) => {
    fails(failure);
    const { facts, notices } = await formOf(await draftOf({}));
    expect(new Set(facts.map(({ state, value }) => [state, value]).map(String))).toEqual(new Set(['unavailable,']));
    expect(notices).toHaveLength(1);
    const [notice] = notices;
    expect(new Set(languages.map((language) => notice?.[language])).size).toBe(4);
    expect(notice?.fr).toContain('Registre national');
  });

  test('and "silent", "unreadable", "not allowed" and "knows nothing" are four different things', async () => {
    const said: string[] = [];
    for (const failure of ['down', 'nonsense', 'notPermitted'] as const) {
      fails(failure);
      said.push((await formOf(await draftOf({}))).notices[0]?.en ?? '');
    }
    gateway.nationalRegister.failure = undefined;
    gateway.nationalRegister.people = [];
    said.push((await formOf(await draftOf({}))).notices[0]?.en ?? '');
    expect(new Set(said).size).toBe(4);
  });

  test('on the profile too, which stays open', async () => {
    fails('nonsense');
    const { status, body } = await gateway.call(readProfile, { as: 'camille' });
    expect([status, new Set(body.facts.map(({ state }) => state))]).toEqual([200, new Set(['unavailable'])]);
  });

  test('for an enterprise, with the name of its own register', async () => {
    gateway.enterpriseRegister.failure = 'slow';
    const as = 'bram-for-koffiebar';
    const draft = await drafts(gateway, as, { procedureKey: 'terrace-permit', answers: {} });
    const { notices } = await formOf(draft, as);
    expect(notices.map(({ nl }) => nl)).toEqual([expect.stringContaining('Kruispuntbank van Ondernemingen')]);
  });

  test('and not at all while the registers answer', async () => {
    expect((await formOf(await draftOf({}))).notices).toEqual([]);
  });
});

describe('a register that was silent while the form was filled in', () => {
  test('and still is: the dossier goes in as it was typed, and the officer sees that nobody confirmed it', async () => {
    fails('down');
    const draft = await draftOf({ ...movesAlone(), ...byHand });
    expect((await send(draft)).status).toBe(201);
    const { answers, facts } = await atTheDesk(draft);
    expect(answers).toMatchObject(byHand);
    expect(facts).toMatchObject({ identity: 'unavailable', address: 'unavailable' });
  });

  test('and is back at the end: what it says counts, and what was typed instead is dropped', async () => {
    fails('slow');
    const draft = await draftOf({ ...movesAlone(), ...byHand });
    gateway.nationalRegister.failure = undefined;
    expect((await send(draft)).status).toBe(201);
    const { answers, facts } = await atTheDesk(draft);
    expect(facts).toMatchObject({ identity: { text: 'Camille Exemplaire' }, birthDate: { date: '1986-04-17' } });
    expect(Object.keys(answers)).not.toEqual(expect.arrayContaining(['fullName']));
  });
});

describe('a register that answered while the form was filled in', () => {
  test.each(['down', 'foreignSubject'] as const)(
    'and is %s at the end: what it said first is kept',
    async (failure) => {
      const draft = await draftOf(movesAlone());
      fails(failure);
      expect((await send(draft)).status).toBe(201);
      expect((await atTheDesk(draft)).facts).toMatchObject({ identity: { text: 'Camille Exemplaire' } });
    },
  );

  test('and says something else at the end: the later word counts', async () => {
    const draft = await draftOf(movesAlone());
    gateway.nationalRegister.people = everybody.map((one) => ({ ...one, surname: 'Renommée' }));
    expect((await send(draft)).status).toBe(201);
    expect((await atTheDesk(draft)).facts).toMatchObject({ identity: { text: 'Camille Renommée' } });
  });
});
