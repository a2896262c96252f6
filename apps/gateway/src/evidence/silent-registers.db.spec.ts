/** A register that is silent, lies or refuses: the citizen goes on by hand, is told why, and it is asked again at the end. */
import type { SourceFailure } from '@gun/data-broker-contract';
import { readDeskDossier, readDossier, readDossierForm, submitDossier, withdrawDossier } from '@gun/dossiers-contract';
import { FactFollowUp } from '@gun/dossiers-server';
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
  home = Object((await formOf(await draftOf({}))).facts.find(({ id }) => id === 'address')?.value?.address);
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
/** Where the register says that Camille lives. */
let home: object;
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

  test('and is back at the end with what was typed: it goes in with the word of the register', async () => {
    fails('slow');
    const draft = await draftOf({ ...movesAlone(), ...byHand, fullName: 'EXEMPLAIRE Camille', presentAddress: home });
    gateway.nationalRegister.failure = undefined;
    expect((await send(draft)).status).toBe(201);
    const { answers, facts } = await atTheDesk(draft);
    expect(facts).toMatchObject({ identity: { text: 'Camille Exemplaire' }, birthDate: { date: '1986-04-17' } });
    expect(Object.keys(answers)).not.toEqual(expect.arrayContaining(['fullName']));
  });

  test('and is back at the end with something else: it is told which, nothing is lost, and the second press sends', async () => {
    fails('slow');
    const draft = await draftOf({ ...movesAlone(), ...byHand });
    gateway.nationalRegister.failure = undefined;
    const { problem } = await send(draft);
    expect(problem).toMatchObject({
      type: 'urn:problem-type:gun:dossiers:factsChanged',
      issues: [
        { name: '/facts/identity', detail: 'Nom et prénom (Registre national)' },
        { name: '/facts/address', detail: 'Adresse actuelle (Registre national)' },
      ],
    });
    const { facts, answers, dossier } = await formOf(draft);
    expect(facts.find(({ id }) => id === 'identity')?.value).toEqual({ text: 'Camille Exemplaire' });
    expect(answers).toMatchObject(byHand);
    expect((await send(draft)).problem).toMatchObject({ type: 'urn:problem-type:gun:dossiers:staleRevision' });
    expect((await send({ ...draft, revision: dossier.revision })).status).toBe(201);
    expect((await atTheDesk(draft)).facts).toMatchObject({ identity: { text: 'Camille Exemplaire' } });
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

  test('and says something else at the end: it never goes in before the person saw it', async () => {
    const draft = await draftOf(movesAlone());
    gateway.nationalRegister.people = everybody.map((one) => ({ ...one, surname: 'Renommée' }));
    expect((await send(draft)).problem).toMatchObject({ issues: [{ name: '/facts/identity' }] });
    const { dossier } = await formOf(draft);
    expect((await send({ ...draft, revision: dossier.revision })).status).toBe(201);
    expect((await atTheDesk(draft)).facts).toMatchObject({ identity: { text: 'Camille Renommée' } });
  });
});

describe('a register that was silent when the dossier was sent', () => {
  beforeEach(() => gateway.sql(`delete from dossier_fact_check`));
  const after = (minutes: number) => {
    gateway.clock.at = new Date(gateway.clock.at.getTime() + minutes * 60_000);
    return gateway.app.get(FactFollowUp).round();
  };
  async function sent(answers: object): Promise<Life> {
    fails('down');
    const draft = await draftOf({ ...movesAlone(), ...answers });
    expect((await send(draft)).status).toBe(201);
    return draft;
  }
  const viewOf = async ({ dossierId }: Life) =>
    (await gateway.call(readDossier, { as: 'camille', input: { dossierId } })).body;

  test('and says the same once it is back confirms it, and the office reads that', async () => {
    const draft = await sent({ ...byHand, fullName: 'Camille Exemplaire', presentAddress: home });
    gateway.nationalRegister.failure = undefined;
    expect(await after(6)).toBe(1);
    const { status, timeline } = await viewOf(draft);
    expect([status, timeline.at(-1)]).toEqual([
      'submitted',
      expect.objectContaining({
        kind: 'evidenceChecked',
        by: expect.objectContaining({ en: 'National Register' }),
        text: expect.objectContaining({
          en: 'The source is back and confirms what you provided: Name and first name, Date of birth, Present address',
        }),
      }),
    ]);
    expect(await after(60)).toBe(0);
  });

  test('and says something else asks the person about exactly that, and changes nothing', async () => {
    const draft = await sent({ ...byHand, presentAddress: home });
    gateway.nationalRegister.failure = undefined;
    expect(await after(6)).toBe(1);
    const view = await viewOf(draft);
    expect(view).toMatchObject({ status: 'waiting', yourTurn: true });
    expect(view.corrections[0]?.fields).toEqual([
      { pointer: '/fullName', remark: expect.stringContaining('Nom et prénom') },
    ]);
    expect((await atTheDesk(draft)).answers).toMatchObject({ fullName: 'Camille de sa main' });
    expect((await formOf(draft)).editable).toEqual(['/fullName']);
    expect(await after(60)).toBe(0);
  });

  test('and knows nobody says so', async () => {
    const draft = await sent(byHand);
    gateway.nationalRegister.failure = undefined;
    gateway.nationalRegister.people = [];
    await after(6);
    expect((await viewOf(draft)).timeline.at(-1)?.text.en).toContain('finds nothing about you');
  });

  test('and stays silent is asked again, each time later, until the dossier is taken back', async () => {
    const draft = await sent(byHand);
    expect(await after(6)).toBe(1);
    expect(await after(6)).toBe(0);
    expect(await after(6)).toBe(1);
    await gateway.call(withdrawDossier, { as: 'camille', input: { dossierId: draft.dossierId } });
    await after(60);
    expect(await gateway.sql(`select from dossier_fact_check`)).toEqual([]);
  });
});
